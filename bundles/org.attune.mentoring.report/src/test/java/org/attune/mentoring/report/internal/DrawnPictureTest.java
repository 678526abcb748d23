package org.attune.mentoring.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photographs 40 wide and 20 high as they are stored: red in the first row and column, blue at the end of that row. */
class DrawnPictureTest {
    private static final int WIDE = 40;
    private static final int HIGH = 20;

    /** Where the first row and column are seen: CIPA DC-008, table of tag 0x0112. */
    @ParameterizedTest
    @CsvSource({"1, top left, top right", "2, top right, top left", "3, bottom right, bottom left",
            "4, bottom left, bottom right", "5, top left, bottom left", "6, top right, bottom right",
            "7, bottom right, top right", "8, bottom left, top left"})
    void a_photograph_stands_on_paper_as_it_was_taken(int orientation, String red, String blue) throws IOException {
        BufferedImage drawn = drawn(photograph(orientation));

        assertThat(drawn.getWidth()).isEqualTo(orientation < 5 ? WIDE : HIGH);
        assertThat(at(drawn, red).getRed()).isGreaterThan(200);
        assertThat(at(drawn, red).getBlue()).isLessThan(80);
        assertThat(at(drawn, blue).getBlue()).isGreaterThan(200);
        assertThat(at(drawn, blue).getRed()).isLessThan(80);
    }

    @Test
    void a_picture_as_large_as_a_wall_is_read_in_few_points() throws IOException {
        BufferedImage wall = new BufferedImage(12_000, 6_000, BufferedImage.TYPE_BYTE_BINARY);

        assertThat(drawn(file(wall, "png")).getWidth()).isEqualTo(1_200);
    }

    @Test
    void what_is_no_picture_is_not_drawn() {
        assertThat(DrawnPicture.png("no picture".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static BufferedImage drawn(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(DrawnPicture.png(file).orElseThrow()));
    }

    private static Color at(BufferedImage drawn, String corner) {
        int x = corner.endsWith("left") ? 3 : drawn.getWidth() - 4;
        int y = corner.startsWith("top") ? 3 : drawn.getHeight() - 4;
        return new Color(drawn.getRGB(x, y));
    }

    private static byte[] photograph(int orientation) throws IOException {
        BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, WIDE / 2, HIGH / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(WIDE / 2, 0, WIDE / 2, HIGH / 2);
        graphics.dispose();
        return saying(orientation, file(image, "jpg"));
    }

    /** The file with an Exif segment behind its start. */
    private static byte[] saying(int orientation, byte[] file) {
        byte[] exif = ByteBuffer.allocate(36).putShort((short) 0xffe1).putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).array();
        return ByteBuffer.allocate(file.length + exif.length).put(file, 0, 2).put(exif).put(file, 2, file.length - 2)
                .array();
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
