import io.github.statusdoc.Returns;

class UploadController {
  @Returns(100)
  void upload(byte[] part) {}

  @Returns(101)
  void openSocket() {}
}
