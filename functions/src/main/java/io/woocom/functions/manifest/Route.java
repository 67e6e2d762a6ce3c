package io.woocom.functions.manifest;

/// A method and path template of the API (`/store/v1/carts/{cart_id}`), and who may call it.
/// `$default` catches what no other route does.
public record Route(String method, String path, Access access) {

    public static final String DEFAULT = "$default";

    /// The key under which API Gateway knows the route.
    public String key() {
        return path.equals(DEFAULT) ? DEFAULT : method + " " + path;
    }
}
