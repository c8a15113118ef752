import io.github.statusdoc.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

interface UserApi {
  @GetMapping("/users/{id}")
  @Returns({200, 404})
  ResponseEntity<String> find(@PathVariable long id);
}

@RestController
class UserController implements UserApi {
  @Override
  public ResponseEntity<String> find(long id) {
    if (id < 0) {
      return ResponseEntity.badRequest().build();
    }
    return id == 0 ? ResponseEntity.notFound().build() : ResponseEntity.ok("user " + id);
  }
}
