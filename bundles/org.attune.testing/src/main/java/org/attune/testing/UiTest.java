package org.attune.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A test class, or a test, that needs windows.
 * <p>
 * The JVM gets one {@code Display}, made on JUnit's thread, on a virtual screen where there is no other. JUnit's thread
 * runs the event loop; test, {@code @BeforeEach} and {@code @AfterEach} methods run on a second thread and take a
 * {@link Robot} (and, if wanted, the {@code Display}) as parameter. {@code @BeforeAll} and constructors still run on
 * the display's thread.
 * <p>
 * After each test the windows that the robot opened are disposed. The test fails when another window is still open,
 * when an image, font, region or other resource was lost without being disposed, or when a runnable or a listener
 * threw an exception. A test that fails leaves {@code target/ui/<class>.<test>.png} and {@code .txt}: what was on the
 * screen, and which widgets there were.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(UiTestExtension.class)
public @interface UiTest {
}
