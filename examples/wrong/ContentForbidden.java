import io.github.statusdoc.Returns;

class UserController {
  @Returns({204, 404})
  String delete(long id) {
    return "deleted " + id;
  }
}
