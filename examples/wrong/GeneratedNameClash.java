import io.github.statusdoc.ResponseStatusDoc;
import io.github.statusdoc.Returns;

@ResponseStatusDoc
class UserController {
  @Returns({200, 404})
  String find(long id) {
    return "user " + id;
  }
}

enum UserControllerStatus {
  ACTIVE,
  BLOCKED
}
