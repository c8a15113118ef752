package com.example.booking.reservation;

import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;
import java.io.Serial;

public class BookingNotFoundException extends BusinessException {
  @Serial private static final long serialVersionUID = 1L;

  public BookingNotFoundException() {
    super(ErrorCode.BOOKING_NOT_FOUND);
  }
}
