package com.example.booking.payment;

import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;
import org.springframework.stereotype.Component;

/** 결제 대행사의 시험 환경처럼 카드 번호에 따라 정해진 결과를 냅니다. */
@Component
class SandboxPaymentGateway implements PaymentGateway {
  @Override
  public String approve(String cardNumber, long amount) {
    return switch (cardNumber) {
      case "4000000000000002" -> throw new BusinessException(ErrorCode.CARD_DECLINED);
      case "4000000000000119" -> throw new BusinessException(ErrorCode.GATEWAY_BROKEN);
      case "4000000000000127" -> throw new BusinessException(ErrorCode.GATEWAY_SILENT);
      default -> "SANDBOX-" + cardNumber.substring(12) + "-" + amount;
    };
  }
}
