import io.github.statusdoc.Returns;
import org.springframework.web.bind.annotation.PutMapping;

class UserController {
  @PutMapping("/users")
  @Returns({200, 304})
  String update(String user) {
    return user;
  }
}
