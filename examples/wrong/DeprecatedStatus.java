import io.github.statusdoc.Returns;

class ProxyController {
  @Returns(305)
  void redirectToProxy() {}

  @Returns({200, 418})
  String brew() {
    return "tea";
  }
}
