package io.woocom.adapters.s3;

import io.woocom.domain.catalog.MediaId;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// The pictures of the catalogue. The key of each is its path on the shop's own origin, where
/// everybody sees it. No type among them runs a script in a browser, as SVG would.
public final class MediaBucket {

    /// 20 MiB.
    public static final long MOST_BYTES = 20L << 20;

    /// What may be sent, and how its file name ends.
    public static final Map<String, String> TYPES =
            Map.of(
                    "image/jpeg", "jpg",
                    "image/png", "png",
                    "image/webp", "webp",
                    "image/avif", "avif",
                    "image/gif", "gif");

    private static final int LONGEST_NAME = 80;

    private final SignedUploads uploads;

    /// @param bucket its real name
    public MediaBucket(Supplier<S3Presigner> presigner, String bucket, InstantSource clock) {
        this.uploads = new SignedUploads(presigner, bucket, clock);
    }

    /// A picture as it was announced.
    ///
    /// @param type one of {@link #TYPES}
    /// @param size in bytes
    public record Picture(MediaId id, String filename, String type, long size) {

        /// Where it is seen: in lower case, with nothing that an address would have to escape.
        public String path() {
            var stem = filename.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
            var plain = stem.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            var name = plain.isEmpty() ? "picture" : plain;
            return "/media/%s/%s.%s"
                    .formatted(
                            id,
                            name.substring(0, Math.min(LONGEST_NAME, name.length())),
                            TYPES.get(type));
        }
    }

    public Upload upload(Picture picture) {
        return uploads.to(picture.path().substring(1), picture.type(), picture.size());
    }
}
