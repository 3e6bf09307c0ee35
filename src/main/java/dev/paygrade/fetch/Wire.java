package dev.paygrade.fetch;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.Proxy;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Sends one request and reads its answer: no redirect is followed, nothing is remembered, no credential is sent. */
final class Wire {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final String ACCEPT =
            "text/html, application/xhtml+xml, application/json, application/xml;q=0.9, */*;q=0.8";

    private final OkHttpClient client;
    private final String userAgent;

    Wire(FetchSettings settings, AddressGuard guard, OkHttpClient base) {
        this.userAgent = settings.userAgent();
        this.client = base.newBuilder()
                .dns(guard)
                .socketFactory(guard)
                // behind a proxy nobody could tell which address is connected to
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectionPool(new ConnectionPool(64, 30, TimeUnit.SECONDS))
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.readTimeout())
                .writeTimeout(settings.readTimeout())
                .addNetworkInterceptor(Wire::stopRepeats)
                .build();
    }

    /** @throws StoppedException for every outcome without an HTTP status; statuses are the caller's to judge */
    Answer send(HttpUrl url, FetchRequest request, Budget budget, BodyReader reader) throws StoppedException {
        Faults faults = new Faults(url, budget);
        if (budget.isSpent()) {
            throw faults.deadline();
        }
        Call call = client.newCall(toOkHttp(url, request));
        call.timeout().timeout(budget.leftNanos(), TimeUnit.NANOSECONDS);
        long start = System.nanoTime();
        boolean answered = false;
        try (Response response = call.execute()) {
            answered = true;
            return new Answer(url, response.code(), response.headers(), body(response, call, reader));
        } catch (RepeatableStatusException e) {
            return new Answer(url, e.response.code(), e.response.headers(), new byte[0]);
        } catch (IOException e) {
            budget.spend(System.nanoTime() - start);
            start = System.nanoTime();
            throw faults.of(e, answered);
        } finally {
            budget.spend(System.nanoTime() - start);
        }
    }

    private static byte[] body(Response response, Call call, BodyReader reader) throws IOException {
        if (!response.isSuccessful()) {
            return new byte[0];
        }
        try (ResponseBody body = response.body()) {
            return reader.read(body, response.header("Content-Encoding"));
        } catch (IOException e) {
            // else closing would go on reading what nobody wants
            call.cancel();
            throw e;
        }
    }

    private Request toOkHttp(HttpUrl url, FetchRequest request) {
        Request.Builder builder = new Request.Builder()
                .url(url)
                .header("User-Agent", userAgent)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", ContentCoding.ACCEPTED);
        addValidator(builder, "If-None-Match", request.etag());
        addValidator(builder, "If-Modified-Since", request.lastModified());
        @Nullable String json = request.body();
        return (json == null ? builder : builder.post(RequestBody.create(json, JSON))).build();
    }

    /** Left out when another server's odd bytes made it unfit for a header: the page is then read anew. */
    private static void addValidator(Request.Builder builder, String name, @Nullable String value) {
        if (value != null && value.chars().allMatch(c -> c >= ' ' && c < 127)) {
            builder.header(name, value);
        }
    }

    /** OkHttp by itself repeats a request at once after these statuses, which no gate would see. */
    private static Response stopRepeats(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        return switch (response.code()) {
            case 408, 421, 503 -> {
                response.close();
                throw new RepeatableStatusException(response);
            }
            default -> response;
        };
    }

    /** Carries such an answer past OkHttp, which repeats nothing after a ProtocolException. */
    @SuppressWarnings("serial")
    private static final class RepeatableStatusException extends ProtocolException {
        private final transient Response response;

        RepeatableStatusException(Response response) {
            super(response.code() + " " + response.message());
            this.response = response;
        }
    }
}
