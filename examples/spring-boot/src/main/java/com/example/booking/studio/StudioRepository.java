package com.example.booking.studio;

import com.example.booking.support.InMemoryRepository;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
public class StudioRepository extends InMemoryRepository<Studio> {
  Optional<Studio> findByName(String name) {
    return findAll().stream().filter(studio -> studio.name().equals(name)).findFirst();
  }
}
