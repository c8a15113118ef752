// -Astatusdoc.severity=UnknownAnswer:note
import java.net.http.HttpResponse;
import java.util.function.LongFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record PhotoController(LongFunction<HttpResponse<byte[]>> storage) {
  @GetMapping("/photos/{id}")
  ResponseEntity<byte[]> find(@PathVariable long id) {
    HttpResponse<byte[]> stored = storage.apply(id);
    return ResponseEntity.status(stored.statusCode()).body(stored.body());
  }
}
