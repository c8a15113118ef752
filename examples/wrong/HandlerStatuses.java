// -Astatusdoc.severity=HandlerStatuses:note
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
record PhotoController(Map<Long, byte[]> photos) {
  @GetMapping("/photos/{id}")
  ResponseEntity<byte[]> find(@PathVariable long id) {
    byte[] photo = Album.find(photos, id);
    return photo.length == 0 ? ResponseEntity.noContent().build() : ResponseEntity.ok(photo);
  }
}

class Album {
  static byte[] find(Map<Long, byte[]> photos, long id) {
    return Optional.ofNullable(photos.get(id)).orElseThrow(PhotoNotFoundException::new);
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class PhotoNotFoundException extends RuntimeException {}
