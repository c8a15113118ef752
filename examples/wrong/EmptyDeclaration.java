import io.github.statusdoc.ResponseStatusDoc;
import io.github.statusdoc.Returns;

@ResponseStatusDoc
class UserController {
  @Returns({})
  String find(long id) {
    return "user " + id;
  }
}
