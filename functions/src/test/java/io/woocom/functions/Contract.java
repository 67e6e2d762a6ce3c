package io.woocom.functions;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The interface's description (`docs/api/openapi.yaml`), held against answers. Reading it takes
/// seconds, so a JVM does it once.
public final class Contract {

    private static final OpenApiInteractionValidator VALIDATOR = validator();

    private Contract() {}

    /// @param path without its query
    /// @throws AssertionError with everything about the answer that is not as described
    public static void requireKept(
            String method, String path, int status, Map<String, String> headers, String body) {
        var answer = SimpleResponse.Builder.status(status);
        headers.forEach(answer::withHeader);
        if (!body.isEmpty()) {
            answer.withBody(body);
        }
        var report =
                VALIDATOR.validateResponse(path, Request.Method.valueOf(method), answer.build());
        if (report.hasErrors()) {
            throw new AssertionError(
                    method
                            + " "
                            + path
                            + " answered "
                            + status
                            + ", against the contract:\n"
                            + report.getMessages().stream()
                                    .map(ValidationReport.Message::getMessage)
                                    .toList()
                            + "\n"
                            + body);
        }
    }

    private static OpenApiInteractionValidator validator() {
        // Answers may gain fields at any time, which a closed reading of allOf would forbid.
        var levels =
                LevelResolver.create()
                        .withLevel(
                                "validation.schema.additionalProperties",
                                ValidationReport.Level.IGNORE)
                        .build();
        return OpenApiInteractionValidator.createForInlineApiSpecification(description())
                .withLevelResolver(levels)
                .build();
    }

    /// The description as it is written.
    public static String description() {
        try {
            return Files.readString(root().resolve("docs/api/openapi.yaml"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Tests run in their module's folder, or in the root.
    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("docs/api")) ? here : here.resolve("..");
    }
}
