package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.report.MadeUpRun;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsServerTests {

    @Test
    void prometheusReadsTheLastRunAndTheProcess() throws Exception {
        try (MetricsServer metrics = MetricsServer.start(new MadeUpRun(List.of()), 0)) {
            HttpResponse<String> answer = get(metrics.address());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("parallax_articles{job_name=\"nightly\",outcome=\"new\"}", "jvm_memory_used_bytes{");
            assertThat(get(metrics.address().resolve("/else")).statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
