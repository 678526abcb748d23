package org.attune.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.felix.framework.FrameworkFactory;
import org.attune.packs.Installed;
import org.attune.packs.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.util.tracker.ServiceTracker;

/** On a real framework with a real component runtime and tiny bundles. */
class HereTest {
    private static final String SHARED = "org.osgi.service.component;version=1.5.1,"
            + "org.osgi.service.component.runtime;version=1.5,org.osgi.service.component.runtime.dto;version=1.5,"
            + "org.osgi.util.promise;version=1.3,org.osgi.util.function;version=1.2";

    @TempDir
    Path folder;

    private Framework framework;
    private BundleContext context;
    private Here here;

    @BeforeEach
    void start() throws BundleException, InterruptedException, IOException {
        framework = new FrameworkFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.toString(),
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SHARED, "felix.log.level", "0", "ds.loglevel", "0",
                "ds.service.changecount.timeout", "10"));
        framework.start();
        context = framework.getBundleContext();
        context.installBundle(Path.of(jar("org.apache.felix.scr-")).toUri().toString()).start();
        here = new Here(context);
        here.bindRuntime(runtime());
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void when_all_is_well_there_is_no_problem() throws Exception {
        TinyBundle.named("fine").part("Fine", Works.class, "java.lang.Runnable").installIn(context).start();
        assertThat(here.problems()).isEmpty();
    }

    @Test
    void a_package_that_nobody_offers_is_named_with_its_version() throws Exception {
        TinyBundle.named("needy").with("Import-Package", "no.such.thing;version=\"[1.2,2)\"").installIn(context);
        assertThat(chains())
                .containsExactly(List.of("“needy” needs the package no.such.thing in version 1.2.0 or later,"
                        + " which nothing installed here offers."));
    }

    @Test
    void what_is_missing_is_followed_through_the_bundles_between() throws Exception {
        TinyBundle.named("front").with("Import-Package", "middle.room").installIn(context);
        TinyBundle.named("middle").with("Export-Package", "middle.room").with("Require-Bundle", "gone")
                .installIn(context);
        assertThat(problemOf("front").chain()).containsExactly(
                "“front” needs the package middle.room of “middle”, which is not ready.",
                "“middle” needs the bundle “gone”, which nothing installed here offers.");
    }

    @Test
    void a_newer_java_is_called_java() throws Exception {
        TinyBundle.named("modern")
                .with("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"").installIn(context);
        assertThat(problemOf("modern").text()).contains("needs Java 99");
    }

    @Test
    void what_a_bundle_can_do_without_is_no_problem() throws Exception {
        TinyBundle.named("modest").with("Import-Package", "no.such.thing;resolution:=optional").installIn(context)
                .start();
        assertThat(here.problems()).isEmpty();
    }

    @Test
    void a_file_that_never_became_a_bundle_is_told_with_the_launchers_reason() {
        here.bindLaunch(() -> List.of("broken.jar\tit is not a bundle"));
        assertThat(chains()).containsExactly(List.of("“broken.jar” could not be installed: it is not a bundle"));
    }

    @Test
    void a_disk_without_room_for_what_can_be_rebuilt_is_told_as_what_it_is() {
        here.bindLaunch(() -> List.of("cache\t/home/mia/.cache/attune"));
        assertThat(here.problems()).singleElement().extracting(Problem::text).asString()
                .contains("no room", "/home/mia/.cache/attune").doesNotContain("installed");
    }

    @Test
    void a_bundle_that_did_not_start_is_told_with_the_launchers_reason() throws Exception {
        var bundle = TinyBundle.named("lame").with("Bundle-Activator", Breaks.class.getName())
                .with("Import-Package", "org.osgi.framework").holding(Breaks.class).installIn(context);
        assertThatThrownBy(bundle::start).isInstanceOf(BundleException.class);
        here.bindLaunch(() -> List.of("lame\tits activator failed"));
        assertThat(chains()).containsExactly(List.of("“lame” did not start: its activator failed"));
    }

    @Test
    void a_part_that_waits_is_followed_to_the_service_that_nobody_gives() throws Exception {
        TinyBundle.named("list").part("room.List", Works.class, "room.Lister", "room.Log").installIn(context).start();
        TinyBundle.named("log").part("room.Log", Works.class, "room.Log", "room.Clock").installIn(context).start();
        assertThat(problemOf("list").chain()).containsExactly("The part “List” of “list” waits for “Log” of “log”.",
                "The part “Log” of “log” waits for “Clock”, which nothing installed here offers.");
    }

    @Test
    void parts_that_wait_for_the_same_thing_are_one_problem() throws Exception {
        TinyBundle.named("list").part("room.List", Works.class, "room.Lister", "room.Log").installIn(context).start();
        TinyBundle.named("log").part("room.Log", Works.class, "room.Log", "room.Clock").installIn(context).start();
        assertThat(here.problems()).hasSize(1);
    }

    @Test
    void a_part_that_waits_for_what_a_bundle_announces_is_no_problem() throws Exception {
        TinyBundle.named("store").with("Provide-Capability",
                "osgi.service;objectClass:List<String>=\"room.Records\";effective:=active").installIn(context).start();
        TinyBundle.named("list").part("room.List", Works.class, "room.Lister", "room.Records").installIn(context)
                .start();
        assertThat(here.problems()).isEmpty();
    }

    @Test
    void a_part_that_could_not_be_made_says_why() throws Exception {
        TinyBundle.named("lame").with("Import-Package", "org.osgi.framework")
                .part("room.Lame", Breaks.class, "org.osgi.framework.BundleActivator").installIn(context).start();
        assertThat(problemOf("lame").text()).contains("The part “Lame” of “lame” could not be made");
    }

    @Test
    void whoever_watches_hears_of_a_new_bundle() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        Installed.Watch watch = here.watch(heard::countDown);
        TinyBundle.named("new").installIn(context);
        assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
        watch.close();
    }

    private Problem problemOf(String bundle) {
        return here.problems().stream().filter(problem -> problem.bundle().equals(bundle)).findFirst().orElseThrow();
    }

    private List<List<String>> chains() {
        return here.problems().stream().map(Problem::chain).toList();
    }

    private ServiceComponentRuntime runtime() throws InterruptedException {
        ServiceTracker<ServiceComponentRuntime, ServiceComponentRuntime> tracker = new ServiceTracker<>(context,
                ServiceComponentRuntime.class, null);
        tracker.open();
        return tracker.waitForService(10_000);
    }

    private static String jar(String name) throws IOException {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.contains(name)).findFirst().orElseThrow();
    }
}
