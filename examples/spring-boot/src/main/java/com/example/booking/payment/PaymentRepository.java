package com.example.booking.payment;

import com.example.booking.support.InMemoryRepository;
import org.springframework.stereotype.Repository;

@Repository
class PaymentRepository extends InMemoryRepository<Payment> {}
