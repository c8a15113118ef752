import io.github.statusdoc.StatusDefinition;

@StatusDefinition(code = 499, name = "Client Closed Request")
@StatusDefinition(code = 404, name = "User Missing")
@StatusDefinition(code = 498, name = "Not Found")
@StatusDefinition(code = 499, name = "Connection Lost")
@StatusDefinition(code = 497, name = " ")
@StatusDefinition(code = 4990, name = "Upstream Gone")
final class AcmeStatuses {}
