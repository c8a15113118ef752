import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UserController {
  @GetMapping("/users/{id}")
  ResponseEntity<String> find(@PathVariable long id) {
    if (id < 0) {
      ResponseEntity.badRequest().build();
    }
    return ResponseEntity.ok("user " + id);
  }
}
