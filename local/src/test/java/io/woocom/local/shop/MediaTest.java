package io.woocom.local.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Pictures go straight to the bucket, and only those that were announced.
class MediaTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4};

    private final Visitor staff = Visitor.admin();
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_picture_is_seen_once_it_was_sent() throws Exception {
        var announced = announced("Mug front (1).PNG", PICTURE.length);
        var seen = URI.create(announced.text("url"));
        assertThat(seen.getPath()).endsWith("/mug-front-1.png");
        assertThat(get(seen).statusCode()).isEqualTo(404);

        assertThat(send(announced, PICTURE, "image/png")).isEqualTo(200);

        var picture = get(seen);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.body()).isEqualTo(PICTURE);
        assertThat(picture.headers().firstValue("content-type")).hasValue("image/png");
    }

    @Test
    void another_size_or_type_than_announced_is_refused() throws Exception {
        var announced = announced("mug.png", PICTURE.length + 1);
        assertThat(send(announced, PICTURE, "image/png")).isEqualTo(403);

        var other = announced("mug.png", PICTURE.length);
        assertThat(send(other, PICTURE, "text/html")).isEqualTo(403);
        assertThat(get(URI.create(other.text("url"))).statusCode()).isEqualTo(404);
    }

    @Test
    void only_pictures_of_a_size_that_fits_are_announced() {
        var refused =
                staff.post(
                                "/admin/v1/media",
                                """
                                {"filename": "a", "content_type": "image/svg+xml",
                                 "size": 20971521}\
                                """)
                        .expect(422);

        assertThat(
                        refused.list("errors").stream()
                                .map(error -> ((Map<?, ?>) error).get("pointer"))
                                .map(String::valueOf))
                .containsExactlyInAnyOrder("/content_type", "/size");
    }

    private Reply announced(String name, int size) {
        return staff.post(
                        "/admin/v1/media",
                        "{\"filename\": \"%s\", \"content_type\": \"image/png\", \"size\": %d}"
                                .formatted(name, size))
                .expect(201);
    }

    private int send(Reply announced, byte[] bytes, String type) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(announced.text("upload_url")))
                        .header("content-type", type)
                        .method(announced.text("method"), BodyPublishers.ofByteArray(bytes));
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpResponse<byte[]> get(URI address) throws Exception {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }
}
