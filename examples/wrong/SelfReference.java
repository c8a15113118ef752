import io.github.statusdoc.ResponseStatusDoc;
import io.github.statusdoc.Returns;

@ResponseStatusDoc
class UserController {
  @Returns({200, 404})
  String find(long id) {
    return "user " + id;
  }

  @Returns(UserControllerStatus.Code.NOT_FOUND)
  void delete(long id) {}
}
