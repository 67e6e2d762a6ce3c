package io.woocom.functions.importing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import io.woocom.adapters.s3.ImportBucket;
import io.woocom.functions.World;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads a product file once it is uploaded. What fails is called again by Lambda, and found by
/// {@link ImportSweepFunction} after that.
public final class ImportStartFunction implements RequestHandler<S3Event, @Nullable Void> {

    private final ReadFile readFile;

    public ImportStartFunction() {
        this(World.lambda());
    }

    public ImportStartFunction(World world) {
        this(world.readFile());
    }

    public ImportStartFunction(ReadFile readFile) {
        this.readFile = readFile;
    }

    @Override
    public @Nullable Void handleRequest(S3Event event, Context context) {
        for (var record : event.getRecords()) {
            var key =
                    URLDecoder.decode(record.getS3().getObject().getKey(), StandardCharsets.UTF_8);
            ImportBucket.importAt(key).ifPresent(readFile::read);
        }
        return null;
    }
}
