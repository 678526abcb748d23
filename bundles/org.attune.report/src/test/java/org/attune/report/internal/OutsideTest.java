package org.attune.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.attune.report.internal.pdf.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that stands in a page is fetched, even where a page of ours should name it one day. */
class OutsideTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>t</title>
            <link rel="stylesheet" href="%1$s/a.css"/><style>@import "%1$s/b.css";
            @font-face { font-family: x; src: url("%1$s/c.ttf"); } body { font-family: "Attune Sans", x }
            p { background-image: url("%1$s/d.png"); }</style></head>
            <body><p>text</p><img src="%1$s/e.png" alt="e"/></body></html>""";

    @Test
    void nobody_on_the_network_is_asked() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            sheets("http://127.0.0.1:" + server.getLocalPort());
            server.setSoTimeout(1);
            assertThat(asked(server)).isFalse();
        }
    }

    @Test
    void no_file_is_read(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.css"), "p { content: 'taken' } body { font-size: 300pt }");
        assertThat(sheets(folder.toUri().toString()).length).isEqualTo(sheets("file:///nowhere").length);
    }

    private static byte[] sheets(String place) throws Exception {
        return new Sheets(LocalDate.EPOCH).rendered(PAGE.formatted(place));
    }

    private static boolean asked(ServerSocket server) throws Exception {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
