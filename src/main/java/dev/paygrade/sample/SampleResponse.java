package dev.paygrade.sample;

import java.nio.charset.StandardCharsets;

/**
 * What an address answers.
 *
 * @param status 200 or 404
 * @param body UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes of one response; compared by the tests with Arrays.equals
record SampleResponse(int status, String contentType, byte[] body) {

    static SampleResponse html(String document) {
        return new SampleResponse(200, "text/html; charset=utf-8", document.getBytes(StandardCharsets.UTF_8));
    }

    static SampleResponse of(String contentType, String document) {
        return new SampleResponse(200, contentType, document.getBytes(StandardCharsets.UTF_8));
    }

    static SampleResponse missing(String path) {
        String body = "<h1>Not found</h1>\n<p>Nothing is (or nothing is any longer) at " + Html.escape(path)
                + ". <a href=\"/\">All parts of the sample board</a></p>";
        return new SampleResponse(
                404, "text/html; charset=utf-8", Html.page("Not found", body).getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
