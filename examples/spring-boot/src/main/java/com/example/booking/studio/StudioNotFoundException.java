package com.example.booking.studio;

import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;
import java.io.Serial;

public class StudioNotFoundException extends BusinessException {
  @Serial private static final long serialVersionUID = 1L;

  public StudioNotFoundException() {
    super(ErrorCode.STUDIO_NOT_FOUND);
  }
}
