import io.github.statusdoc.Returns;

class UserController {
  @Returns({200, 4040})
  String find(long id) {
    return "user " + id;
  }

  @Returns({200, 999})
  String profile(long id) {
    return "profile " + id;
  }
}
