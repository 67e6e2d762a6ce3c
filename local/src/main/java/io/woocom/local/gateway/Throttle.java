package io.woocom.local.gateway;

/// A token bucket: so many requests a second in the long run, so many at once.
///
/// @see <a
///   href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html">
///   the same in API Gateway</a>
public final class Throttle {

    private final double perNano;
    private final double most;
    private double tokens;
    private long filled;

    public Throttle(double perSecond, int burst) {
        this.perNano = perSecond / 1e9;
        this.most = burst;
        this.tokens = burst;
        this.filled = System.nanoTime();
    }

    /// What an account has by default.
    public static Throttle ofAnAccount() {
        return new Throttle(10_000, 5_000);
    }

    synchronized boolean admits() {
        var now = System.nanoTime();
        tokens = Math.min(most, tokens + (now - filled) * perNano);
        filled = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
