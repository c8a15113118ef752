/**
 * 예약 서비스가 쓰는 HTTP 상태 코드. {@code HttpStatuses}는 컴파일할 때 생성됩니다.
 *
 * <p>한 곳에 여러 번 붙이는 {@code @Returns}에는 숫자를 씁니다. 반복된 애너테이션 안에서는 이번 컴파일에서 생성되는 상수를 javac가 받아들이지 않기
 * 때문입니다. 숫자도 똑같이 검사됩니다.
 */
@ResponseStatusDoc
package com.example.booking.status;

import io.github.statusdoc.ResponseStatusDoc;
