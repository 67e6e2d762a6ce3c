package io.woocom.local.engines;

import java.io.InputStream;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// A store that tells its watch of each object, by whichever request it is made.
final class WatchedStore extends ForwardingBlobStore {

    private final ObjectWatch watch;

    WatchedStore(BlobStore store, ObjectWatch watch) {
        super(store);
        this.watch = watch;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        var stored = watch.arriving(request.bucket(), request.key());
        var answer = super.putBlob(request, content);
        stored.run();
        return answer;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        var stored = watch.arriving(request.destinationBucket(), request.destinationKey());
        var answer = super.copyBlob(request);
        stored.run();
        return answer;
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        var stored = watch.arriving(request.bucket(), request.key());
        var answer = super.completeMultipartUpload(upload, request);
        stored.run();
        return answer;
    }
}
