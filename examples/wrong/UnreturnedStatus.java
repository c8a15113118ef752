import io.github.statusdoc.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UserController {
  @PostMapping("/users")
  @Returns({200, 201, 409})
  ResponseEntity<String> join(String name) {
    return ResponseEntity.status(201).body(name);
  }
}
