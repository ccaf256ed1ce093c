package dev.parallax.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.UiLanguage;
import dev.parallax.report.MadeUpRun;
import dev.parallax.report.MadeUpStories;
import dev.parallax.store.Decision;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewServerTests {

    private final MadeUpRun run = new MadeUpRun(MadeUpStories.all());
    private final ReviewServer server;
    private final String base;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    ReviewServerTests() throws IOException {
        server = ReviewServer.start(run, run, 7, 0);
        base = "http://127.0.0.1:" + server.address().getPort();
        token = server.address().getQuery().substring("token=".length());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theAddressWithTheTokenOpensTheIndex() throws Exception {
        HttpResponse<String> index = get(server.address().toString());
        assertThat(index.statusCode()).isEqualTo(200);
        assertThat(index.uri().toString()).doesNotContain(token);
        assertThat(index.body()).contains("Olshanka bridge", "parallax-token");
        assertThat(index.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'");
        assertThat(get(base + "/stories/bridge-0a1.html").body()).contains("spokewoman");
        assertThat(get(base + "/parallax.js").statusCode()).isEqualTo(200);
        assertThat(get(base + "/order.js").body()).startsWith("window.PARALLAX_ORDER = [\"bridge-0a1\"");
        assertThat(get(base + "/list/0.js").body()).contains("\"key\":\"bridge-0a1\"");
        assertThat(get(base + "/list/1.js").statusCode()).isEqualTo(404);
        assertThat(get(base + "/stories/none.html").statusCode()).isEqualTo(404);
        assertThat(get(base + "/stories/../../etc/passwd").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutTheTokenNothingIsShown() throws Exception {
        assertThat(get(base + "/").statusCode()).isEqualTo(403);
        assertThat(get(base + "/?token=guessed").statusCode()).isEqualTo(403);
    }

    @Test
    void aDecisionIsStoredAtOnceAndTheIndexKnowsIt() throws Exception {
        assertThat(get(server.address().toString()).body()).contains("minuts");
        HttpResponse<String> answer = post(base, token, decision());
        assertThat(answer.body()).isEqualTo("{\"recorded\":1}");
        assertThat(post(base, token, decision()).body()).isEqualTo("{\"recorded\":0}");
        assertThat(run.inForce()).extracting(Decision::verdict).containsExactly(Decision.Verdict.DISMISSED);
        assertThat(get(base + "/").body()).doesNotContain("minuts");
    }

    @Test
    void aDecisionFromElsewhereIsRefused() throws Exception {
        get(server.address().toString());
        assertThat(post("http://evil.example", token, decision()).statusCode()).isEqualTo(403);
        assertThat(post(base, "guessed", decision()).statusCode()).isEqualTo(403);
        assertThat(post(base, token, "{\"decisions\": [{}]}").statusCode()).isEqualTo(400);
        assertThat(run.inForce()).isEmpty();
    }

    @Test
    void whoHasTheReadersAddressReadsAndIsAnswered() throws Exception {
        String readersToken = server.readersAddress().getQuery().substring("token=".length());
        assertThat(get(server.readersAddress().toString()).body())
                .contains("Olshanka bridge", readersToken)
                .doesNotContain(token);
        HttpResponse<String> answer = post(base, readersToken, decision());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This address is for reading", "reviewers' address");
        assertThat(post(base, token, decision()).statusCode())
                .as("a guessed right with a reader's cookie")
                .isEqualTo(403);
        assertThat(run.inForce()).isEmpty();
    }

    @Test
    void whatWasDecidedIsToldToWhoeverAsksWhatCameAfter() throws Exception {
        get(server.address().toString());
        assertThat(get(base + "/decisions?after=0").body()).isEqualTo("{\"last\":0,\"decisions\":[]}");
        post(base, token, decision());
        assertThat(get(base + "/decisions?after=0").body())
                .startsWith("{\"last\":1,\"decisions\":[{\"subject\":\"finding\"")
                .contains("\"verdict\":\"dismissed\"");
        assertThat(get(base + "/decisions?after=1").body()).isEqualTo("{\"last\":1,\"decisions\":[]}");
    }

    @Test
    void theServersClockDecidesWhoWasLast() throws Exception {
        get(server.address().toString());
        post(base, token, decision("2099-01-01T00:00:00Z"));
        HttpResponse<String> later = post(base, token, decision("2001-01-01T00:00:00Z"));
        assertThat(later.body()).isEqualTo("{\"recorded\":1}");
        assertThat(run.inForce()).extracting(Decision::decided).allMatch(time -> time.isBefore(Instant.now()));
    }

    @Test
    void anAddressOfTheMachineServesOthersUnderItsNamesOnly() throws Exception {
        try (ReviewServer open = ReviewServer.start(run, run, 7, "0.0.0.0", 0, UiLanguage.EN)) {
            int port = open.address().getPort();
            String query = "/?" + open.readersAddress().getQuery();
            String machine = InetAddress.getLocalHost().getHostAddress();
            assertThat(get("http://" + machine + ":" + port + query).statusCode())
                    .isEqualTo(200);
            assertThat(get("http://127.0.0.1:" + port + query).statusCode()).isEqualTo(200);
            assertThat(open.address().getHost())
                    .isEqualTo(InetAddress.getLocalHost().getHostName());
            assertThat(statusLine(port, "evil.example", query)).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void aRefusalIsInTheLanguageOfThePageOrOfTheBrowser() throws Exception {
        get(server.address().toString());
        assertThat(get(base + "/ru/stories/none.html").body()).isEqualTo("Такого сюжета в этом запуске нет.");
        assertThat(get(base + "/stories/none.html").body()).isEqualTo("There is no such story in this run.");
        HttpRequest.Builder post = HttpRequest.newBuilder(URI.create(base + "/decisions"))
                .headers("Origin", base, "X-Parallax-Token", token, "Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(body(post.copy().header("Accept-Language", "ru-RU,ru;q=0.9,en;q=0.8")))
                .isEqualTo("POST /decisions\u00a0— не файл решений: в нём должны быть format со значением"
                        + " parallax-decisions/1 и список decisions");
        assertThat(body(post.copy().header("Accept-Language", "de"))).contains("is no file of decisions");
        assertThat(body(post.copy().header("Accept-Language", "?;q=x"))).contains("is no file of decisions");
        assertThat(body(post.copy().setHeader("Origin", "http://evil.example").header("Accept-Language", "ru")))
                .isEqualTo("Решения принимаются только со страниц этого сервера.");
    }

    private String body(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void anotherHostNameIsRefused() throws Exception {
        assertThat(statusLine(server.address().getPort(), "evil.example", "/?token=" + token))
                .startsWith("HTTP/1.1 421");
    }

    private static String statusLine(int port, String host, String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void itListensOnLoopbackOnly() throws Exception {
        Stream<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress());
        for (InetAddress address : others.toList()) {
            boolean open;
            try (Socket socket = new Socket()) {
                socket.connect(
                        new java.net.InetSocketAddress(address, server.address().getPort()), 500);
                open = true;
            } catch (IOException e) {
                open = false;
            }
            assertThat(open).as("open on " + address).isFalse();
        }
        assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    }

    private String decision() {
        return decision("2026-11-11T06:00:00Z");
    }

    private String decision(String decided) {
        String fingerprint =
                run.story(7, "ferry-0c3").findings().get(0).finding().fingerprint();
        return "{\"decisions\": [{\"subject\": \"finding\", \"fingerprint\": \"" + fingerprint
                + "\", \"verdict\": \"dismissed\", \"reason\": \"\", \"decided\": \"" + decided + "\"}]}";
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String origin, String token, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + "/decisions"))
                        .header("Origin", origin)
                        .header("X-Parallax-Token", token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
