package io.woocom.adapters.s3;

import io.woocom.domain.importing.Import;
import io.woocom.domain.importing.ImportId;
import io.woocom.domain.shared.Ids;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// Product files as they were uploaded, below `imports/<import>/file`, and the chunks that were cut
/// from them, below `chunks/<import>/`, where no upload event looks.
public final class ImportBucket {

    public static final String UPLOADS = "imports/";

    private static final String TYPE = "text/csv";

    private final Supplier<S3Client> client;
    private final SignedUploads uploads;
    private final String bucket;

    /// @param bucket its real name
    public ImportBucket(
            Supplier<S3Client> client,
            Supplier<S3Presigner> presigner,
            String bucket,
            InstantSource clock) {
        this.client = client;
        this.uploads = new SignedUploads(presigner, bucket, clock);
        this.bucket = bucket;
    }

    /// For exactly this import's size.
    public Upload upload(Import file) {
        return uploads.to(key(file.id()), TYPE, file.size());
    }

    /// The import whose file lies at a key, if it is one.
    public static Optional<ImportId> importAt(String key) {
        var parts = key.split("/", -1);
        return parts.length == 3 && UPLOADS.equals(parts[0] + "/") && parts[2].equals("file")
                ? Optional.of(parts[1])
                        .filter(id -> Ids.fits(ImportId.PREFIX, id))
                        .map(ImportId::new)
                : Optional.empty();
    }

    /// The size of the uploaded file in bytes, if it is there.
    public OptionalLong size(ImportId id) {
        try {
            var head = client.get().headObject(request -> request.bucket(bucket).key(key(id)));
            return OptionalLong.of(head.contentLength());
        } catch (NoSuchKeyException _) {
            return OptionalLong.empty();
        } catch (S3Exception e) {
            if (e.statusCode() == 404) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    /// The uploaded file; to be closed.
    public InputStream open(ImportId id) {
        return client.get().getObject(request -> request.bucket(bucket).key(key(id)));
    }

    public void put(ImportId id, int chunk, byte[] csv) {
        client.get()
                .putObject(
                        request -> request.bucket(bucket).key(key(id, chunk)).contentType(TYPE),
                        RequestBody.fromBytes(csv));
    }

    public byte[] chunk(ImportId id, int number) {
        return client.get()
                .getObjectAsBytes(request -> request.bucket(bucket).key(key(id, number)))
                .asByteArray();
    }

    private static String key(ImportId id) {
        return UPLOADS + id + "/file";
    }

    private static String key(ImportId id, int chunk) {
        return "chunks/" + id + "/" + "%08d".formatted(chunk) + ".csv";
    }
}
