import io.github.statusdoc.Returns;

class UserController {
  @Returns({200, 404})
  String find(long id) {
    return "user " + id;
  }
}
