import io.github.statusdoc.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
class UserController {
  private final UserService service = new UserService();

  @GetMapping("/users/{id}")
  @Returns(200)
  String find(@PathVariable long id) {
    return service.find(id);
  }
}

class UserService {
  String find(long id) {
    if (id == 0) {
      throw new UserNotFoundException();
    }
    return "user " + id;
  }
}

class UserNotFoundException extends RuntimeException {}

@RestControllerAdvice
class GlobalExceptionHandler {
  @ExceptionHandler
  ResponseEntity<String> handle(UserNotFoundException e) {
    return ResponseEntity.status(404).body("no such user");
  }
}
