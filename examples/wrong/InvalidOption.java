// -Astatusdoc.severity=UnknownStatus:fatal,UnknownCode:off
// -Astatusdoc.docs=ko,jp
// -Astatusdoc.definitions=com.acme.AcmeStatuses
// -Astatusdoc.language=ko
import io.github.statusdoc.Returns;

class UserController {
  @Returns({200, 404})
  String find(long id) {
    return "user " + id;
  }
}
