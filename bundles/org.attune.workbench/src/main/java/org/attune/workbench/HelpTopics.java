package org.attune.workbench;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Help of a bundle: Markdown files in a folder of it. All that there is to say about it is in
 * {@link HelpTopicsContribution} and in its file of contents, a Markdown list of links; nested lists make chapters. The
 * title of a link names what the page helps with when a person presses F1 there: ids of views, types of editors, and
 * words set by {@link Help#context}.
 *
 * <pre>{@code
 * @Component(service = HelpTopics.class)
 * @HelpTopicsContribution(id = "mentoring", order = 20)
 * public final class MentoringHelp implements HelpTopics {}
 *
 * help/contents.md:
 * - [Log an encounter](quick-entry.md "mentoring.quick")
 *     - [The full entry](full-entry.md "mentoring.entry")
 * }</pre>
 *
 * A page links to others by {@code topic:mentoring/quick-entry}, to what can be done by
 * {@code command:mentoring.log}, and to the web. {@code help/fr/quick-entry.md} is read before
 * {@code help/quick-entry.md} where the person's language is French. Files are read when help is first opened.
 */
@ConsumerType
public interface HelpTopics {}
