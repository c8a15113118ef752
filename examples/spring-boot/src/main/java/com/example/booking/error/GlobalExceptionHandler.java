package com.example.booking.error;

import com.example.booking.status.HttpStatuses;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

@RestControllerAdvice
class GlobalExceptionHandler extends ResponseEntityExceptionHandler {
  @ExceptionHandler
  ResponseEntity<Object> handleBusiness(BusinessException exception, WebRequest request) {
    return handleError(exception, exception.errorCode(), exception.headers(), request);
  }

  /** 경로의 번호가 숫자가 아니면 잘못된 요청이 아니라 없는 주소입니다. */
  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return exception instanceof MethodArgumentTypeMismatchException mismatch
            && mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
        ? handleError(exception, ErrorCode.RESOURCE_NOT_FOUND, headers, request)
        : super.handleTypeMismatch(exception, headers, status, request);
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    exception
        .getBody()
        .setProperty(
            "errors", exception.getFieldErrors().stream().map(FieldProblem::from).toList());
    return super.handleMethodArgumentNotValid(exception, headers, status, request);
  }

  private ResponseEntity<Object> handleError(
      Exception exception, ErrorCode error, HttpHeaders headers, WebRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(error.status(), error.message());
    problem.setProperty("code", error.code());
    return handleExceptionInternal(exception, problem, headers, error.status(), request);
  }

  /** 스프링이 만든 오류도 이곳을 지나므로, 모든 오류 응답에 같은 설명이 붙습니다. */
  @Override
  protected ResponseEntity<Object> createResponseEntity(
      Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem) {
      HttpStatuses.of(status.value()).ifPresent(known -> describe(problem, known));
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  private static void describe(ProblemDetail problem, HttpStatuses status) {
    problem.setTitle(status.reason());
    problem.setProperty("description", status.description());
  }
}
