import java.net.http.HttpResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {
  @GetMapping("/orders/{id}")
  ResponseEntity<String> find(@PathVariable long id) {
    return ResponseEntity.status(4040).body("no order " + id);
  }

  static boolean isClosed(HttpResponse<String> response) {
    return response.statusCode() == 499;
  }
}
