import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CoffeeController {
  @PostMapping("/coffee")
  ResponseEntity<String> brew() {
    return ResponseEntity.status(418).body("I am a teapot");
  }
}
