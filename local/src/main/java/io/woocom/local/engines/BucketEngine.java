package io.woocom.local.engines;

import io.woocom.local.Folders;
import io.woocom.local.lambda.Place;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// s3proxy on a free port, which checks signatures and answers browsers of any origin.
public final class BucketEngine implements AutoCloseable {

    private static final int THREADS = 32;
    private static final List<String> EVERYTHING = List.of("*");
    private static final List<String> METHODS = List.of("GET", "HEAD", "PUT");

    private final S3Proxy proxy;
    private final S3Client client;
    private final S3Presigner presigner;

    private BucketEngine(S3Proxy proxy, EngineKey key) {
        this.proxy = proxy;
        var endpoint = URI.create("http://127.0.0.1:" + proxy.getPort());
        var region = Region.of(Place.REGION);
        this.client =
                S3Client.builder()
                        .endpointOverride(endpoint)
                        .region(region)
                        .credentialsProvider(key.credentials())
                        .forcePathStyle(true)
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build();
        this.presigner =
                S3Presigner.builder()
                        .endpointOverride(endpoint)
                        .region(region)
                        .credentialsProvider(key.credentials())
                        .serviceConfiguration(
                                S3Configuration.builder().pathStyleAccessEnabled(true).build())
                        .build();
    }

    /// @param folder where objects outlive the process; without one they don't
    /// @param watch sees every object that is put
    public static BucketEngine start(Optional<Path> folder, EngineKey key, ObjectWatch watch) {
        BlobStore store =
                folder.map(Folders::made)
                        .<BlobStore>map(made -> new FilesystemNio2BlobStore(made.toString()))
                        .orElseGet(TransientNio2BlobStore::new);
        var proxy =
                S3Proxy.builder()
                        .blobStore(new WatchedStore(store, watch))
                        .endpoint(URI.create("http://127.0.0.1:0"))
                        .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, key.id(), key.secret())
                        .corsRules(
                                new CrossOriginResourceSharing(
                                        EVERYTHING, METHODS, EVERYTHING, List.of("ETag"), ""))
                        .jettyMaxThreads(THREADS)
                        .build();
        try {
            proxy.start();
        } catch (Exception e) {
            throw new IllegalStateException("the buckets did not start", e);
        }
        return new BucketEngine(proxy, key);
    }

    public S3Client client() {
        return client;
    }

    public S3Presigner presigner() {
        return presigner;
    }

    public void create(String bucket) {
        try {
            client.createBucket(made -> made.bucket(bucket));
        } catch (BucketAlreadyOwnedByYouException _) {
            return; // kept from an earlier start
        }
    }

    @Override
    public void close() {
        client.close();
        presigner.close();
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the buckets did not stop", e);
        }
    }
}
