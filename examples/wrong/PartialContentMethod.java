import io.github.statusdoc.Returns;
import org.springframework.web.bind.annotation.PostMapping;

class FileController {
  @PostMapping("/files")
  @Returns({201, 206})
  String upload(byte[] content) {
    return "stored " + content.length + " bytes";
  }
}
