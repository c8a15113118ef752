package com.example.booking.studio;

import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class StudioService {
  private final StudioRepository studios;
  private final StudioFinder finder;
  private final StudioUsage usage;

  StudioService(StudioRepository studios, StudioFinder finder, StudioUsage usage) {
    this.studios = studios;
    this.finder = finder;
    this.usage = usage;
  }

  List<Studio> search(StudioSearch search) {
    return studios.findAll().stream().filter(search::matches).toList();
  }

  synchronized Studio register(StudioRequest request) {
    long id = studios.nextId();
    validate(id, request);
    return studios.save(request.toStudio(id, 1));
  }

  synchronized Studio update(long id, StudioVersion expected, StudioRequest request) {
    Studio studio = finder.get(id);
    expected.check(studio);
    validate(id, request);
    return studios.save(request.toStudio(id, studio.version() + 1));
  }

  void delete(long id) {
    Studio studio = finder.get(id);
    if (usage.isBooked(studio.id())) {
      throw new BusinessException(ErrorCode.STUDIO_HAS_BOOKINGS);
    }
    studios.deleteById(studio.id());
  }

  private void validate(long id, StudioRequest request) {
    if (!request.opensAt().isBefore(request.closesAt())) {
      throw new BusinessException(ErrorCode.STUDIO_HOURS_REVERSED);
    }
    if (studios.findByName(request.name()).filter(other -> other.id() != id).isPresent()) {
      throw new BusinessException(ErrorCode.STUDIO_NAME_TAKEN);
    }
  }
}
