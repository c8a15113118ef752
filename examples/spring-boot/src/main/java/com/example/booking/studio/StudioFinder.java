package com.example.booking.studio;

import org.springframework.stereotype.Component;

@Component
public class StudioFinder {
  private final StudioRepository studios;

  StudioFinder(StudioRepository studios) {
    this.studios = studios;
  }

  public Studio get(long id) {
    return studios.findById(id).orElseThrow(StudioNotFoundException::new);
  }
}
