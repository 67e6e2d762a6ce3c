package io.woocom.adapters.webhooks;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Addresses on the internet, by HTTPS. A name counts by all addresses that it leads to: a name
/// that leads inside the network would turn the shop into a door to it (OWASP, "Server Side Request
/// Forgery Prevention"). The connection that follows uses the same answer of the name server, which
/// the platform keeps for 30 seconds.
final class PublicAddresses implements Addressing {

    private static final Set<String> INSIDE = Set.of("localhost", "local", "internal", "home.arpa");

    @Override
    public Optional<String> objection(URI url) {
        if (!"https".equals(url.getScheme())) {
            return Optional.of("the address has to begin with https://");
        }
        return Addressing.form(url).or(() -> named(url.getHost().toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<String> objectionNow(URI url) throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(url.getHost()))
                        .allMatch(PublicAddresses::isPublic)
                ? Optional.empty()
                : Optional.of("its name leads to an address inside a network");
    }

    /// Names and numbers that are inside whatever a name server says.
    private static Optional<String> named(String host) {
        var inside =
                INSIDE.stream().anyMatch(name -> host.equals(name) || host.endsWith("." + name))
                        || (!host.contains(".") && !host.startsWith("["))
                        || (isNumber(host) && !isPublic(parsed(host)));
        return inside ? Optional.of("this address is inside a network") : Optional.empty();
    }

    private static boolean isNumber(String host) {
        return host.startsWith("[") || host.matches("[0-9a-fx.]*\\d");
    }

    /// A number is read without asking a name server.
    private static InetAddress parsed(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException _) {
            return InetAddress.getLoopbackAddress();
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    /// Besides the above: this network, shared (RFC 6598), protocol assignments and documentation
    /// (RFC 6890), benchmarks (RFC 2544), reserved (RFC 1112).
    private static boolean isPublic(byte[] four) {
        var a = four[0] & 0xff;
        var b = four[1] & 0xff;
        var c = four[2] & 0xff;
        return a != 0
                && a < 240
                && !(a == 100 && b >= 64 && b < 128)
                && !(a == 192 && b == 0 && (c == 0 || c == 2))
                && !(a == 198 && (b == 18 || b == 19))
                && !(a == 198 && b == 51 && c == 100)
                && !(a == 203 && b == 0 && c == 113);
    }

    /// Global unicast only (2000::/3), without documentation and without the ways back to IPv4
    /// (6to4, Teredo).
    private static boolean isPublicSix(byte[] six) {
        var first = ((six[0] & 0xff) << 8) | (six[1] & 0xff);
        var second = ((six[2] & 0xff) << 8) | (six[3] & 0xff);
        return (first & 0xe000) == 0x2000
                && first != 0x2002
                && !(first == 0x2001 && (second == 0 || second == 0x0db8));
    }
}
