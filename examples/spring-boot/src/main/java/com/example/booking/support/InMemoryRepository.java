package com.example.booking.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

public abstract class InMemoryRepository<T extends Identified> {
  private final AtomicLong sequence = new AtomicLong();
  private final Map<Long, T> rows = new ConcurrentSkipListMap<>();

  public long nextId() {
    return sequence.incrementAndGet();
  }

  public T save(T row) {
    rows.put(row.id(), row);
    return row;
  }

  public Optional<T> findById(long id) {
    return Optional.ofNullable(rows.get(id));
  }

  public List<T> findAll() {
    return List.copyOf(rows.values());
  }

  public void deleteById(long id) {
    rows.remove(id);
  }

  public void deleteAll() {
    rows.clear();
  }
}
