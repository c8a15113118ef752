package com.example.booking.export;

import com.example.booking.support.InMemoryRepository;
import org.springframework.stereotype.Repository;

@Repository
class ExportRepository extends InMemoryRepository<ExportJob> {}
