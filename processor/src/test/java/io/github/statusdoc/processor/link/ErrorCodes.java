package io.github.statusdoc.processor.link;

/** A service with an enum of error codes: its enum, its exceptions, its advice and its handlers. */
final class ErrorCodes {
  static final String ADVICE =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      record ErrorResponse(String code, String message) {
        static ErrorResponse of(ErrorCode code) { return new ErrorResponse(code.name(), code.toString()); }
      }
      @RestControllerAdvice class GlobalExceptionHandler {
        @ExceptionHandler(BusinessException.class)
        protected ResponseEntity<ErrorResponse> handle(BusinessException e) {
          ErrorCode errorCode = e.getErrorCode();
          return ResponseEntity.status(errorCode.getStatus()).body(ErrorResponse.of(errorCode));
        }
      }
      """;

  static final String EXCEPTION =
      """
      package com.acme;
      class BusinessException extends RuntimeException {
        private final ErrorCode errorCode;
        public BusinessException(ErrorCode errorCode) { super(errorCode.getMessage()); this.errorCode = errorCode; }
        public BusinessException(String message, ErrorCode errorCode) { super(message); this.errorCode = errorCode; }
        public ErrorCode getErrorCode() { return errorCode; }
      }
      class UserNotFoundException extends BusinessException {
        UserNotFoundException() { super(ErrorCode.USER_NOT_FOUND); }
      }
      class EmailTakenException extends BusinessException {
        EmailTakenException(String email) { super(email + " is taken", ErrorCode.EMAIL_TAKEN); }
      }
      """;

  static final String HANDLERS =
      """
      package com.acme;
      import java.util.Optional;
      import org.springframework.web.bind.annotation.*;
      class UserService {
        private final UserRepository repository = null;
        String find(long id) { return repository.findById(id).orElseThrow(() -> new BusinessException(ErrorCode.USER_NOT_FOUND)); }
        String subclass(long id) { return repository.findById(id).orElseThrow(UserNotFoundException::new); }
        String code(long id) { return repository.findById(id).orElseThrow(ErrorCode.USER_NOT_FOUND::toException); }
        void join(String email) {
          if (repository.existsByEmail(email)) { throw new EmailTakenException(email); }
          if (email.isBlank()) { throw new BusinessException("blank", ErrorCode.INVALID); }
        }
        BusinessException either(boolean b) { return new BusinessException(b ? ErrorCode.EMAIL_TAKEN : ErrorCode.USER_NOT_FOUND); }
        BusinessException local() { ErrorCode code = ErrorCode.EMAIL_TAKEN; return code.toException(); }
        BusinessException given(ErrorCode code) { return new BusinessException(code); }
      }
      interface UserRepository { Optional<String> findById(long id); boolean existsByEmail(String email); }
      @RestController class UserController {
        private final UserService service;
        UserController(UserService service) { this.service = service; }
        @GetMapping String find(long id) { return service.find(id); } //= 200 404
        @GetMapping String subclass(long id) { return service.subclass(id); } //= 200 404
        @GetMapping String code(long id) { return service.code(id); } //= 200 404
        @PostMapping void join(String email) { service.join(email); } //= 200 400 409
        @GetMapping void either(boolean b) { throw service.either(b); } //= 404 409
        @GetMapping void local() { throw service.local(); } //= 409
        @GetMapping void passed() { throw service.given(ErrorCode.INVALID); } //= 400
      }
      """;

  static String enumOf(String type, String values) {
    return """
        package com.acme;
        import org.springframework.http.HttpStatus;
        public enum ErrorCode {
          INVALID(#0, "C001", "x"),
          USER_NOT_FOUND(#1, "U001", "사용자를 찾을 수 없습니다."),
          EMAIL_TAKEN(#2, "U002", "x");
          private final TYPE status;
          private final String code;
          private final String message;
          ErrorCode(TYPE status, String code, String message) { this.status = status; this.code = code; this.message = message; }
          public TYPE getStatus() { return status; }
          public String getMessage() { return message; }
          public BusinessException toException() { return new BusinessException(this); }
        }
        """
        .replace("TYPE", type)
        .replace("#0", values.split(" ")[0])
        .replace("#1", values.split(" ")[1])
        .replace("#2", values.split(" ")[2]);
  }

  private ErrorCodes() {}
}
