package dev.parallax.report.html;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names by which a review server is called: a request to any other comes from a page that should not reach it. */
final class ReviewHosts {

    /** Where a server listens that is for this machine only. */
    static final String LOOPBACK = "127.0.0.1";

    private final String name;
    private final int port;
    private final Set<String> known = new HashSet<>();

    /**
     * @param name as it was given: a name or an address
     * @param bound where the server listens
     */
    ReviewHosts(String name, InetSocketAddress bound) throws SocketException, UnknownHostException {
        this.port = bound.getPort();
        InetAddress address = bound.getAddress();
        this.name = address.isAnyLocalAddress() ? InetAddress.getLocalHost().getHostName() : name;
        know(name);
        know(this.name);
        know(address);
        if (address.isAnyLocalAddress()) {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .forEach(this::know);
            know(InetAddress.getLocalHost().getCanonicalHostName());
        }
        if (address.isAnyLocalAddress() || address.isLoopbackAddress()) {
            know("localhost");
        }
    }

    private void know(InetAddress address) {
        know(address.getHostAddress().replaceFirst("%.*", ""));
    }

    private void know(String host) {
        known.add(withPort(host.toLowerCase(Locale.ROOT)));
    }

    private String withPort(String host) {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /** The server's address, without a path. */
    String base() {
        return "http://" + withPort(name);
    }

    /** @param host as the header has it, with the port */
    boolean answersTo(String host) {
        return known.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether a page of this server sent the request, by its header {@code Origin}. */
    boolean ownPage(String origin) {
        return origin.startsWith("http://") && answersTo(origin.substring("http://".length()));
    }
}
