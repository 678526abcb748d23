package org.attune.mentoring.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;

import org.attune.mentoring.Entry;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.portfolio.Enclosed;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioException.Reason;
import org.attune.mentoring.portfolio.PortfolioFormat;
import org.attune.mentoring.portfolio.PortfolioPlan;
import org.attune.mentoring.portfolio.Staying;
import org.attune.mentoring.portfolio.Staying.Why;
import org.attune.privacy.media.Media;
import org.attune.privacy.media.MediaKind;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;
import org.attune.report.Block;
import org.attune.report.Block.Figure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures, recordings and papers on their way from one real store into another. */
class EnclosingTest {
    private static final String AGREED = "made by the learner, who agreed";
    private static final String LABEL = "Picture, recording or paper";

    private Store there;
    private Store here;
    private RecordId learner;

    @BeforeEach
    void a_learner_with_an_encounter() throws Exception {
        there = Store.withGoals();
        here = Store.withGoals();
        learner = there.logged("L-07", 0, "sat down before speaking", "");
    }

    @AfterEach
    void close() {
        there.close();
        here.close();
    }

    @Test
    void a_picture_travels_with_its_encounter_and_is_opened_in_the_other_workspace() throws Exception {
        byte[] picture = picture();
        attach(media(MediaKind.PNG, picture, AGREED));
        bringIn(handed());
        Media arrived = arrived().media().getFirst();
        assertThat(here.records.blobs().open(arrived.content()).orElseThrow().readAllBytes()).isEqualTo(picture);
        assertThat(arrived.rights()).isEqualTo(AGREED);
    }

    @Test
    void what_stands_in_two_encounters_travels_once() throws Exception {
        Media sound = media(MediaKind.MP3, new byte[]{1, 2, 3}, AGREED);
        attach(sound, sound.called("the same again"));
        Portfolio portfolio = there.shared(learner);
        assertThat(portfolio.enclosed()).extracting(Enclosed::id).containsExactly(sound.id());
    }

    @Test
    void what_nobody_wrote_a_note_for_stays_and_the_record_does_not_name_it() throws Exception {
        attach(media(MediaKind.PNG, picture(), ""));
        Portfolio portfolio = there.shared(learner);
        assertThat(portfolio.enclosed()).isEmpty();
        assertThat(portfolio.stays()).containsExactly(new Staying(Why.NO_RIGHTS, LABEL, 1));
        assertThat(portfolio.records().getFirst().body().getAsJsonArray("media")).isEmpty();
    }

    @Test
    void what_is_too_large_for_the_file_stays_and_the_list_says_so_beforehand() throws Exception {
        attach(media(MediaKind.MP4, new byte[(int) PortfolioFormat.MOST_MEDIA + 1], AGREED),
                media(MediaKind.MP3, new byte[]{1}, AGREED));
        there.portfolios.share(there.portfolios.plan(learner));
        PortfolioPlan plan = there.portfolios.plan(learner);
        assertThat(plan.stays()).containsExactly(new Staying(Why.TOO_LARGE, LABEL, 1));
        assertThat(plan.goes().getFirst().media()).extracting(Media::type).containsExactly("audio/mpeg");
    }

    @Test
    void as_much_as_fits_makes_a_file_that_can_be_read_again() throws Exception {
        attach(media(MediaKind.MP4, new byte[(int) PortfolioFormat.MOST_MEDIA], AGREED));
        assertThat(read(handed()).enclosed()).singleElement().matches(Enclosed::isWhole);
    }

    @Test
    void what_lost_its_tick_stays() throws Exception {
        Media sound = media(MediaKind.MP3, new byte[]{1, 2, 3}, AGREED);
        attach(sound);
        there.portfolios.share(there.portfolios.plan(learner));
        Portfolio portfolio = there.portfolios.gather(learner, Set.of(), Set.of(sound.id()));
        assertThat(portfolio.enclosed()).isEmpty();
        assertThat(portfolio.stays()).containsExactly(new Staying(Why.LEFT_OUT, LABEL, 1));
    }

    @Test
    void a_picture_that_was_altered_is_refused_and_nothing_comes_in() throws Exception {
        Media media = media(MediaKind.MP3, new byte[]{1, 2, 3}, AGREED);
        attach(media);
        String altered = new String(handed(), StandardCharsets.UTF_8).replace("AQID", "AQIE");
        assertThatThrownBy(() -> read(altered.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(
                PortfolioException.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.ALTERED))
                .hasMessageContaining("audio/mpeg");
        assertThat(here.records.blobs().open(media.content())).isEmpty();
    }

    @Test
    void the_paper_shows_pictures_and_names_recordings() throws Exception {
        attach(media(MediaKind.PNG, picture(), AGREED).called("The window"),
                media(MediaKind.MP3, new byte[]{1, 2, 3}, AGREED).called("The song"));
        Portfolio portfolio = there.shared(learner);
        assertThat(there.pages.report(portfolio).blocks()).filteredOn(Figure.class::isInstance)
                .extracting(block -> ((Figure) block).alternative()).containsExactly("The window");
        assertThat(new String(there.pages.html(portfolio), StandardCharsets.UTF_8)).contains("The song")
                .contains("portfolio.json");
    }

    private Media media(MediaKind kind, byte[] content, String rights) throws Exception {
        VersionHash name = there.records.blobs().keep(new ByteArrayInputStream(content));
        return new Media(name.hex(), kind.type(), content.length, "", rights);
    }

    private void attach(Media... media) throws Exception {
        KeptEntry kept = there.log.lastFor(learner).orElseThrow();
        Entry changed = kept.entry().edit().media(List.of(media)).done();
        there.log.update(kept.id(), kept.version(), changed, Optional.empty());
    }

    private Entry arrived() throws Exception {
        return here.log.lastFor(here.people.find("L-12").orElseThrow().id()).orElseThrow().entry();
    }

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private byte[] handed() throws Exception {
        return PortfolioFormat.write(there.shared(learner));
    }

    private void bringIn(byte[] file) throws Exception {
        here.portfolios.bringIn(read(file), "L-12");
    }

    private static Portfolio read(byte[] file) throws Exception {
        return PortfolioFormat.read(new ByteArrayInputStream(file));
    }
}
