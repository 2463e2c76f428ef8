#! lex 1 kind=words lang=en
# Closed classes and function phrases. A headword stands in the first section that names it, with all its classes.

# Determiners and demonstratives

word the
 class determiner

word a
 class determiner

word an
 class determiner

word every
 class determiner quantifier

word each
 class determiner quantifier

word any
 class determiner quantifier

word some
 class determiner quantifier

word no
 class determiner quantifier neg

word another
 class determiner quantifier

word either
 class determiner quantifier conj

word neither
 class determiner quantifier conj neg

word such
 class determiner quantifier

word what
 class determiner quantifier question

word whatever
 class determiner quantifier

word whichever
 class determiner quantifier

word certain
 class determiner quantifier

word several
 class determiner quantifier

word various
 class determiner quantifier

word both
 class determiner quantifier conj ordinalref

word all
 class determiner quantifier

word half
 class determiner quantifier number

word many
 class determiner quantifier

word much
 class determiner quantifier adverb

word more
 class determiner quantifier

word most
 class determiner quantifier

word few
 class determiner quantifier

word fewer
 class determiner quantifier

word fewest
 class determiner quantifier

word little
 class determiner quantifier

word less
 class determiner quantifier

word least
 class determiner quantifier

word enough
 class determiner quantifier

word plenty of
 class determiner quantifier

word a lot of
 class determiner quantifier

word lots of
 class determiner quantifier

word a number of
 class determiner quantifier

word a couple of
 class determiner quantifier

word a handful of
 class determiner quantifier

word a few
 class determiner quantifier

word a little
 class determiner quantifier

word a majority of
 class determiner quantifier

word the majority of
 class determiner quantifier

word a minority of
 class determiner quantifier

word a series of
 class determiner quantifier

word a string of
 class determiner quantifier

word a group of
 class determiner quantifier

word a range of
 class determiner quantifier

word a variety of
 class determiner quantifier

word an array of
 class determiner quantifier

word a host of
 class determiner quantifier

word a raft of
 class determiner quantifier

word a spate of
 class determiner quantifier

word a slew of
 class determiner quantifier

word a wave of
 class determiner quantifier

word scores of
 class determiner quantifier

word dozens of
 class determiner quantifier

word hundreds of
 class determiner quantifier

word thousands of
 class determiner quantifier

word tens of thousands of
 class determiner quantifier

word hundreds of thousands of
 class determiner quantifier

word millions of
 class determiner quantifier

word billions of
 class determiner quantifier

word countless
 class determiner quantifier

word numerous
 class determiner quantifier

word multiple
 class determiner quantifier

word all of
 class determiner quantifier

word both of
 class determiner quantifier

word each of
 class determiner quantifier

word none of
 class determiner quantifier

word some of
 class determiner quantifier

word many of
 class determiner quantifier

word most of
 class determiner quantifier

word half of
 class determiner quantifier

word one of
 class determiner quantifier

word several of
 class determiner quantifier

word any of
 class determiner quantifier

word few of
 class determiner quantifier

word either of
 class determiner quantifier

word neither of
 class determiner quantifier

word all the
 class determiner quantifier

word the rest of
 class determiner quantifier

word the whole of
 class determiner quantifier

word the bulk of
 class determiner quantifier

word none
 class determiner quantifier neg

word this
 class demonstrative determiner

word that
 class demonstrative determiner rel comp

word these
 class demonstrative determiner

word those
 class demonstrative determiner

# Pronouns

word I
 class pronoun

word me
 class pronoun

word you
 class pronoun

word he
 class pronoun

word him
 class pronoun

word she
 class pronoun

word her
 class pronoun possessive

word it
 class pronoun

word we
 class pronoun

word us
 class pronoun

word they
 class pronoun

word them
 class pronoun

word one
 class pronoun number

word ones
 class pronoun

word mine
 class pronoun

word yours
 class pronoun

word hers
 class pronoun

word ours
 class pronoun

word theirs
 class pronoun

word myself
 class pronoun

word yourself
 class pronoun

word himself
 class pronoun

word herself
 class pronoun

word itself
 class pronoun

word ourselves
 class pronoun

word yourselves
 class pronoun

word themselves
 class pronoun

word oneself
 class pronoun

word each other
 class pronoun

word one another
 class pronoun

word anybody
 class pronoun

word anyone
 class pronoun

word anything
 class pronoun

word everybody
 class pronoun

word everyone
 class pronoun

word everything
 class pronoun

word nobody
 class pronoun neg

word no one
 class pronoun neg

word nothing
 class pronoun neg

word somebody
 class pronoun

word someone
 class pronoun

word something
 class pronoun

word others
 class pronoun

word y'all
 class pronoun

word thou
 class pronoun

word thee
 class pronoun

word my
 class pronoun possessive

word your
 class pronoun possessive

word his
 class pronoun possessive

word its
 class pronoun possessive

word our
 class pronoun possessive

word their
 class pronoun possessive

word one's
 class pronoun possessive

word whose
 class pronoun possessive rel question

# Relatives and question words

word who
 class rel question

word whom
 class rel question

word which
 class rel question

word where
 class rel question conj adverb subordinator

word when
 class rel question conj subordinator

word why
 class rel question comp

word how
 class question comp

word whether
 class question comp

word how many
 class question

word how much
 class question

word how long
 class question

word how often
 class question

word how far
 class question

word what kind of
 class question

word who else
 class question

word why not
 class question

word in which
 class rel

word of which
 class rel

word of whom
 class rel

word to whom
 class rel

word for whom
 class rel

word with whom
 class rel

word by whom
 class rel

word from whom
 class rel

word against whom
 class rel

word to which
 class rel

word for which
 class rel

word with which
 class rel

word by which
 class rel

word from which
 class rel

word on which
 class rel

word at which
 class rel

word under which
 class rel

word against which
 class rel

word through which
 class rel

word whereby
 class rel

word wherein
 class rel

word whereupon
 class rel

word whoever
 class rel

word whomever
 class rel

word some of whom
 class rel

word many of whom
 class rel

word most of whom
 class rel

word all of whom
 class rel

word none of whom
 class rel

word two of whom
 class rel

word some of which
 class rel

word many of which
 class rel

word most of which
 class rel

word all of which
 class rel

word one of which
 class rel

word both of whom
 class rel

word both of which
 class rel

word half of whom
 class rel

# Prepositions

word of
 class prep

word in
 class prep adverb

word on
 class prep adverb

word at
 class prep

word to
 class prep

word for
 class prep reason

word from
 class prep

word with
 class prep

word into
 class prep

word onto
 class prep

word upon
 class prep

word about
 class prep adverb

word above
 class prep

word across
 class prep adverb

word among
 class prep

word amongst
 class prep

word around
 class prep adverb

word before
 class prep conj adverb subordinator

word behind
 class prep adverb

word below
 class prep

word beneath
 class prep

word beside
 class prep

word between
 class prep

word beyond
 class prep

word concerning
 class prep

word down
 class prep adverb

word during
 class prep

word including
 class prep include

word inside
 class prep

word like
 class prep include

word near
 class prep adverb

word off
 class prep adverb

word out
 class prep adverb

word outside
 class prep

word over
 class prep against reason adverb

word past
 class prep

word per
 class prep attrib

word regarding
 class prep

word round
 class prep

word since
 class prep conj subordinator

word through
 class prep

word throughout
 class prep

word till
 class prep conj subordinator

word toward
 class prep

word towards
 class prep

word under
 class prep

word underneath
 class prep

word until
 class prep conj subordinator

word up
 class prep adverb

word via
 class prep

word within
 class prep

word without
 class prep negnoun

word worth
 class prep

word amid
 class prep reason

word amidst
 class prep

word aboard
 class prep

word alongside
 class prep addition

word as
 class prep conj subordinator

word after
 class prep reason conj adverb subordinator

word ahead of
 class prep

word apart from
 class prep except

word as for
 class prep

word as of
 class prep

word as to
 class prep

word aside from
 class prep except

word away from
 class prep

word because of
 class prep reason

word by
 class prep agent

word by means of
 class prep

word by way of
 class prep

word close to
 class prep number adverb

word contrary to
 class prep

word depending on
 class prep

word due to
 class prep reason

word far from
 class prep

word in accordance with
 class prep

word in addition to
 class prep addition

word in between
 class prep

word in case of
 class prep cond

word in charge of
 class prep

word in collaboration with
 class prep

word in common with
 class prep

word in comparison with
 class prep

word in connection with
 class prep reason

word in conjunction with
 class prep

word in contrast to
 class prep

word in contrast with
 class prep

word in cooperation with
 class prep

word in coordination with
 class prep

word in exchange for
 class prep

word in front of
 class prep

word in line with
 class prep

word in partnership with
 class prep

word in place of
 class prep

word in relation to
 class prep reason

word in return for
 class prep

word in spite of
 class prep

word in terms of
 class prep

word in the case of
 class prep

word in the course of
 class prep

word in the event of
 class prep cond

word in the face of
 class prep

word in the hands of
 class prep

word in the middle of
 class prep

word in the midst of
 class prep

word in the name of
 class prep

word in the wake of
 class prep reason

word in view of
 class prep reason

word inside of
 class prep

word instead of
 class prep

word irrespective of
 class prep

word near to
 class prep

word next to
 class prep

word off of
 class prep

word on account of
 class prep reason

word on behalf of
 class prep support

word on board
 class prep

word on the basis of
 class prep

word on the eve of
 class prep

word on the part of
 class prep agent

word on the side of
 class prep support

word on top of
 class prep addition

word opposite
 class prep

word other than
 class prep except

word out of
 class prep

word outside of
 class prep

word owing to
 class prep reason

word pending
 class prep

word plus
 class prep

word minus
 class prep

word prior to
 class prep

word pursuant to
 class prep

word rather than
 class prep conj

word regardless of
 class prep

word relative to
 class prep

word relating to
 class prep

word pertaining to
 class prep

word subject to
 class prep

word subsequent to
 class prep

word thanks to
 class prep reason

word together with
 class prep addition

word up to
 class prep number adverb

word up until
 class prep

word versus
 class prep against

word vs
 class prep against

word v
 class prep against

word with reference to
 class prep

word with regard to
 class prep

word with regards to
 class prep

word with respect to
 class prep

word in respect of
 class prep

word within reach of
 class prep


word excluding
 class prep except

word notwithstanding
 class prep adverb

word despite
 class prep

word unlike
 class prep

word vis-a-vis
 class prep adverb

word circa
 class prep

word en route to
 class prep

word at the expense of
 class prep

word at the hands of
 class prep agent

word at the hand of
 class prep agent

word at the behest of
 class prep

word at the request of
 class prep

word at the invitation of
 class prep

word at the time of
 class prep

word at the end of
 class prep

word at the start of
 class prep

word at the beginning of
 class prep

word at the centre of
 class prep

word at the center of
 class prep

word at the heart of
 class prep

word by virtue of
 class prep reason

word for fear of
 class prep reason

word for lack of
 class prep

word for want of
 class prep

word for the sake of
 class prep purpose

word in lieu of
 class prep

word in pursuit of
 class prep

word in search of
 class prep

word in possession of
 class prep

word in need of
 class prep

word in breach of
 class prep

word in violation of
 class prep

word in defiance of
 class prep against

word in light of
 class prep reason

word in the light of
 class prep

word in response to
 class prep reason

word in reaction to
 class prep reason

word in reference to
 class prep

word in retaliation for
 class prep against reason

word in revenge for
 class prep reason

word in protest at
 class prep against reason

word in protest against
 class prep against

word in protest of
 class prep reason

word in opposition to
 class prep against

word in the direction of
 class prep

word in the vicinity of
 class prep

word in the presence of
 class prep

word in the absence of
 class prep negnoun

word in the aftermath of
 class prep reason

word in the run-up to
 class prep

word on the grounds of
 class prep reason

word on suspicion of
 class prep reason

word on charges of
 class prep reason

word under the leadership of
 class prep

word under the direction of
 class prep

word under the supervision of
 class prep

word under the auspices of
 class prep

word under the control of
 class prep

word under the command of
 class prep

word under pressure from
 class prep

word with the help of
 class prep

word with the aid of
 class prep

word with the support of
 class prep support

word with the backing of
 class prep support

word with the exception of
 class prep except

word with the intention of
 class prep purpose

word with the aim of
 class prep purpose

word with a view to
 class prep purpose

word without regard to
 class prep

word along
 class prep adverb

word than
 class prep conj

word atop
 class prep

word astride
 class prep

word athwart
 class prep

word save for
 class prep except

word bar
 class prep

word sans
 class prep

word unto
 class prep

word touching
 class prep

word vice
 class prep

word re
 class prep

word counter to
 class prep against

word as part of
 class prep

word as opposed to
 class prep

word as a result of
 class prep reason

word as a consequence of
 class prep reason

word as regards
 class prep

word from among
 class prep include

word from behind
 class prep

word from under
 class prep

word from within
 class prep

word from across
 class prep

word as far as
 class prep conj

word as well as
 class prep conj addition listconj

word in favour of
 class prep support

word in favor of
 class prep support

word in support of
 class prep support

word in defence of
 class prep support

word in defense of
 class prep support

word in solidarity with
 class prep support

word in solidarity to
 class prep

word in alliance with
 class prep

word in league with
 class prep

word in association with
 class prep

word in tandem with
 class prep

word in concert with
 class prep addition

word in cahoots with
 class prep

word in collusion with
 class prep

word in contact with
 class prep

word in touch with
 class prep

word in talks with
 class prep

word in consultation with
 class prep

word side by side with
 class prep support addition

word shoulder to shoulder with
 class prep support addition

word hand in hand with
 class prep support addition

word by the hand of
 class agent

word against
 class against

word in retaliation against
 class against

word in reprisal for
 class against

word in aid of
 class support

word in backing of
 class support

word in backing for
 class support

word in sympathy with
 class support

# Reason and purpose

word on a charge of
 class reason

word on allegations of
 class reason

word on accusations of
 class reason

word on grounds of
 class reason

word on the grounds that
 class reason comp

word on counts of
 class reason

word amid allegations of
 class reason

word amid accusations of
 class reason

word amid claims of
 class reason

word because
 class reason conj subordinator

word given that
 class reason

word seeing that
 class reason

word considering that
 class reason

word inasmuch as
 class reason conj

word by reason of
 class reason

word under suspicion of
 class reason

word as punishment for
 class reason

word in punishment for
 class reason

word owing to the fact that
 class reason

word due to the fact that
 class reason

word on the heels of
 class reason

word in order to
 class purpose

word in order that
 class purpose subordinator

word so as to
 class purpose

word so that
 class purpose conj comp subordinator

word for the purpose of
 class purpose

word with the goal of
 class purpose

word in a bid to
 class purpose

word in an effort to
 class purpose

word in an attempt to
 class purpose

word in a move to
 class purpose

word in hopes of
 class purpose

word in the hope of
 class purpose

word in the hopes of
 class purpose

word aimed at
 class purpose

word designed to
 class purpose

word intended to
 class purpose

word with the purpose of
 class purpose

word with intent to
 class purpose

word in a push to
 class purpose

word in preparation for
 class purpose

word lest
 class conj

# Attribution

word according to
 class attrib

word citing
 class attrib

word in the words of
 class attrib

word as reported by
 class attrib

word as described by
 class attrib

word as stated by
 class attrib

word as claimed by
 class attrib

word as alleged by
 class attrib

word quoting
 class attrib

word as per
 class attrib

word on the word of
 class attrib

word in the view of
 class attrib

word in the opinion of
 class attrib

word in the eyes of
 class attrib

word in the account of
 class attrib

word by the account of
 class attrib

word by his own account
 class attrib

word by her own account
 class attrib

word by its own account
 class attrib

word by their own account
 class attrib

word by all accounts
 class attrib

word by some accounts
 class attrib

word as seen by
 class attrib

word as confirmed by
 class attrib

word as told to
 class attrib

word as announced by
 class attrib

word as revealed by
 class attrib

word as documented by
 class attrib

word on the evidence of
 class attrib

word on information from
 class attrib

word in a statement by
 class attrib

word in a statement from
 class attrib

word in remarks to
 class attrib

word in comments to
 class attrib

word in an interview with
 class attrib

word in a report by
 class attrib

word in a report from
 class attrib

word in findings by
 class attrib

word in testimony to
 class attrib

word as far as is known
 class attrib

word sourced from
 class attrib

word as noted by
 class attrib

word as written by
 class attrib

word as put by
 class attrib

word as indicated by
 class attrib

word as quoted by
 class attrib

word as cited by
 class attrib

word in the estimation of
 class attrib

word as first reported by
 class attrib

word first reported by
 class attrib

# Conjunctions, complementisers, conditions

word and
 class conj coordinator listconj

word or
 class conj coordinator listconj

word but
 class conj coordinator

word nor
 class conj neg coordinator

word yet
 class conj adverb coordinator

word so
 class conj adverb coordinator

word not only
 class conj

word but also
 class conj listconj

word and/or
 class conj listconj

word &
 class conj listconj

word while
 class conj coordinator

word whilst
 class conj coordinator

word whereas
 class conj coordinator

word although
 class conj coordinator

word though
 class conj coordinator

word even though
 class conj coordinator

word once
 class number adverb subordinator

word whenever
 class conj subordinator

word wherever
 class conj

word as if
 class conj

word as though
 class conj

word as long as
 class conj cond

word as soon as
 class conj subordinator

word by the time
 class conj subordinator

word the moment
 class conj

word now that
 class conj subordinator

word such that
 class conj comp

word whether or not
 class conj

word let alone
 class conj

word and then
 class conj coordinator

word and thus
 class conj

word and also
 class conj addition

word and even
 class conj

word or else
 class conj

word or even
 class conj

word but not
 class conj

word if not
 class conj cond

word then
 class conj adverb coordinator

word just as
 class conj subordinator

word much as
 class conj

word insofar as
 class conj

word only to
 class conj

word even as
 class conj subordinator

word ever since
 class conj time

word directly
 class adverb

word each time
 class conj

word every time
 class conj

word the day after
 class conj

word the day before
 class conj time

word the minute
 class conj

word in that
 class conj comp

word except that
 class conj except

word save that
 class conj

word but rather
 class conj coordinator

word if
 class comp cond

word as to whether
 class comp

word the fact that
 class comp

word to the effect that
 class comp

word saying that
 class comp

word arguing that
 class comp

word claiming that
 class comp

word alleging that
 class comp

word adding that
 class comp

word stating that
 class comp

word insisting that
 class comp

word warning that
 class comp

word noting that
 class comp

word unless
 class cond

word in case
 class cond

word in the event that
 class cond

word provided that
 class cond

word providing
 class cond

word providing that
 class cond

word assuming
 class cond

word assuming that
 class cond

word supposing
 class cond

word so long as
 class cond

word on condition that
 class cond

word on the condition that
 class cond

word even if
 class cond

word only if
 class cond

word if only
 class cond

word if so
 class cond

word otherwise
 class adverb

word should
 class modal

word were it not for
 class cond

word but for
 class cond

word conditional on
 class cond

word except
 class except

word except for
 class except

word besides
 class adverb

word only
 class adverb

word solely
 class adverb

word exclusively
 class adverb

word nothing but
 class except

word no other than
 class except

word none other than
 class except

# Negation

word not
 class neg

word n't
 class neg

word never
 class neg

word nowhere
 class neg adverb

word hardly
 class neg adverb

word scarcely
 class neg adverb

word barely
 class neg number adverb

word rarely
 class neg adverb

word seldom
 class neg adverb

word no longer
 class neg

word not yet
 class neg

word not even
 class neg

word not ever
 class neg

word not any
 class neg

word not at all
 class neg

word never again
 class neg

word never before
 class neg

word by no means
 class neg

word in no way
 class neg

word in no case
 class neg

word under no circumstances
 class neg

word at no time
 class neg

word on no account
 class neg

word nor does
 class neg

word nor do
 class neg

word nor did
 class neg

word nor is
 class neg

word nor has
 class neg

word nor have
 class neg

word nor was
 class neg

word nor were
 class neg

word nor will
 class neg

word nor would
 class neg

word without ever
 class neg

word don't
 class neg

word doesn't
 class neg

word didn't
 class neg

word isn't
 class neg

word aren't
 class neg

word wasn't
 class neg

word weren't
 class neg

word hasn't
 class neg

word haven't
 class neg

word hadn't
 class neg

word ain't
 class neg

word dont
 class neg

word didnt
 class neg

word do not
 class neg

word does not
 class neg

word did not
 class neg

word is not
 class neg

word are not
 class neg

word was not
 class neg

word were not
 class neg

word has not
 class neg

word have not
 class neg

word had not
 class neg

word yet to
 class neg

word has yet to
 class neg

word have yet to
 class neg

word had yet to
 class neg

word is yet to
 class neg

word are yet to
 class neg

word has never
 class neg

word have never
 class neg

word had never
 class neg

word refrained from
 class neg

word can't
 class neg modal

word cannot
 class neg modal

word can not
 class neg modal

word couldn't
 class neg modal

word could not
 class neg modal

word mustn't
 class neg modal

word must not
 class neg modal

word shouldn't
 class neg modal

word should not
 class neg modal

word wouldn't
 class neg modal

word would not
 class neg modal

word mightn't
 class neg modal

word might not
 class neg modal

word may not
 class neg modal

word needn't
 class neg modal

word need not
 class neg modal

word oughtn't
 class neg modal

word shan't
 class neg modal

word shall not
 class neg modal

word won't
 class neg future

word will not
 class neg future

word is not going to
 class neg future

word are not going to
 class neg future

word isn't going to
 class neg future

word aren't going to
 class neg future

word would never
 class neg future

word will never
 class neg future

word absence of
 class negnoun

word lack of
 class negnoun

word failure to
 class negnoun

word refusal to
 class negnoun

word non
 class negnoun

word devoid of
 class negnoun

word zero
 class number

word inability to
 class negnoun

word unwillingness to
 class negnoun

# Future and modals

word will
 class future

word shall
 class future

word going to
 class future

word is going to
 class future

word are going to
 class future

word am going to
 class future

word 'll
 class future

word set to
 class future

word is set to
 class future

word are set to
 class future

word is to
 class future

word are to
 class future

word about to
 class future

word is about to
 class future

word are about to
 class future

word expected to
 class future

word is expected to
 class future

word are expected to
 class future

word scheduled to
 class future

word is scheduled to
 class future

word are scheduled to
 class future

word poised to
 class future

word is poised to
 class future

word are poised to
 class future

word slated to
 class future

word likely to
 class future

word is likely to
 class future

word are likely to
 class future

word bound to
 class future

word gearing up to
 class future

word ready to
 class future

word gonna
 class future

word on track to
 class future

word on course to
 class future

word can
 class modal

word could
 class modal

word may
 class modal

word might
 class modal

word must
 class modal

word would
 class modal

word ought to
 class modal

word ought
 class modal

word need to
 class modal

word needs to
 class modal

word has to
 class modal

word have to
 class modal

word unable to
 class modal

word may have
 class modal

word might have
 class modal

word could have
 class modal

word would have
 class modal

word should have
 class modal

word must have
 class modal

word perhaps
 class modal adverb

word maybe
 class modal adverb

word possibly
 class modal adverb

word potentially
 class modal adverb

word presumably
 class modal adverb

word probably
 class modal adverb

word likely
 class modal adverb

word unlikely
 class modal

word conceivably
 class modal adverb

word supposedly
 class modal adverb

word would-be
 class modal

word is supposed to
 class modal

word are supposed to
 class modal

word free to
 class modal

word allowed to
 class modal

word permitted to
 class modal

word obliged to
 class modal

word required to
 class modal

word it is possible that
 class modal

word it is likely that
 class modal

word there is a chance that
 class modal

word in danger of
 class modal

word at risk of
 class modal

word capable of
 class modal

word on the verge of
 class modal

word on the brink of
 class modal

word liable to
 class modal

word prone to
 class modal

word unlikely to
 class modal

word hoped to
 class modal

word willing to
 class modal

word unwilling to
 class modal

word prepared to
 class modal

word eager to
 class modal

word keen to
 class modal

word in theory
 class adverb

word hypothetically
 class modal adverb

word theoretically
 class modal adverb

# Inclusion and addition

word such as
 class include

word among them
 class include

word amongst them
 class include

word among which
 class include

word among whom
 class include

word among others
 class include

word among other things
 class include

word for example
 class include

word for instance
 class include

word e.g.
 class include

word eg
 class include

word namely
 class include adverb

word notably
 class include adverb

word particularly
 class include adverb

word in particular
 class include adverb

word especially
 class include adverb

word specifically
 class include adverb

word inclusive of
 class include

word with the likes of
 class include

word the likes of
 class include

word chief among them
 class include

word to name a few
 class include

word to name but a few
 class include

word most notably
 class include

word one of them
 class include

word some of them
 class include

word two of them
 class include

word three of them
 class include

word along with
 class addition

word not to mention
 class addition

word coupled with
 class addition

word jointly with
 class prep

word in company with
 class addition

word flanked by
 class addition

word as do
 class addition

word as did
 class addition

word as does
 class addition

word as has
 class addition

word as have
 class addition

word also
 class adverb

word too
 class adverb

word additionally
 class adverb

word in addition
 class adverb

word furthermore
 class adverb

word moreover
 class adverb

word likewise
 class adverb

word similarly
 class adverb

word alongside with
 class addition

word and so did
 class addition

word and so does
 class addition

word and so has
 class addition

word teamed with
 class addition

# References to earlier ones

word the latter
 class ordinalref

word the former
 class ordinalref

word the latter's
 class ordinalref

word the former's
 class ordinalref

word the first
 class ordinalref

word the second
 class ordinalref

word the third
 class ordinalref

word the fourth
 class ordinalref

word the last
 class ordinalref

word the other
 class ordinalref

word the other two
 class ordinalref

word the two
 class ordinalref

word the three
 class ordinalref

word the four
 class ordinalref

word the pair
 class ordinalref

word the duo
 class ordinalref

word the trio
 class ordinalref

word the quartet
 class ordinalref

word both sides
 class ordinalref

word both parties
 class ordinalref

word the two sides
 class ordinalref

word the two parties
 class ordinalref

word the two companies
 class ordinalref

word the two countries
 class ordinalref

word the aforementioned
 class ordinalref

word the above-mentioned
 class ordinalref

word the abovementioned
 class ordinalref

word respectively
 class adverb

word the first one
 class ordinalref

word the second one
 class ordinalref

word the former two
 class ordinalref

word the latter two
 class ordinalref

word former and latter
 class ordinalref

# Numbers

word two
 class number

word three
 class number

word four
 class number

word five
 class number

word six
 class number

word seven
 class number

word eight
 class number

word nine
 class number

word ten
 class number

word eleven
 class number

word twelve
 class number

word thirteen
 class number

word fourteen
 class number

word fifteen
 class number

word sixteen
 class number

word seventeen
 class number

word eighteen
 class number

word nineteen
 class number

word twenty
 class number

word thirty
 class number

word forty
 class number

word fifty
 class number

word sixty
 class number

word seventy
 class number

word eighty
 class number

word ninety
 class number

word hundred
 class number

word thousand
 class number

word million
 class number

word billion
 class number

word trillion
 class number

word dozen
 class number

word half a dozen
 class number

word a dozen
 class number

word a hundred
 class number

word a thousand
 class number

word a million
 class number

word a billion
 class number

word first
 class number

word second
 class number

word third
 class number

word fourth
 class number

word fifth
 class number

word sixth
 class number

word seventh
 class number

word eighth
 class number

word ninth
 class number

word tenth
 class number

word eleventh
 class number

word twelfth
 class number

word thirteenth
 class number

word fourteenth
 class number

word fifteenth
 class number

word sixteenth
 class number

word seventeenth
 class number

word eighteenth
 class number

word nineteenth
 class number

word twentieth
 class number

word thirtieth
 class number

word hundredth
 class number

word thousandth
 class number

word millionth
 class number

word 1st
 class number

word 2nd
 class number

word 3rd
 class number

word 4th
 class number

word 5th
 class number

word 6th
 class number

word 7th
 class number

word 8th
 class number

word 9th
 class number

word 10th
 class number

word twice
 class number

word thrice
 class number

word single
 class number

word double
 class number

word triple
 class number

word quarter
 class number

word twenty-one
 class number

word twenty-two
 class number

word twenty-three
 class number

word twenty-four
 class number

word twenty-five
 class number

word twenty-six
 class number

word twenty-seven
 class number

word twenty-eight
 class number

word twenty-nine
 class number

word thirty-one
 class number

word thirty-two
 class number

word thirty-three
 class number

word thirty-four
 class number

word thirty-five
 class number

word thirty-six
 class number

word thirty-seven
 class number

word thirty-eight
 class number

word thirty-nine
 class number

word forty-one
 class number

word forty-two
 class number

word forty-three
 class number

word forty-four
 class number

word forty-five
 class number

word forty-six
 class number

word forty-seven
 class number

word forty-eight
 class number

word forty-nine
 class number

word fifty-one
 class number

word fifty-two
 class number

word fifty-five
 class number

word sixty-five
 class number

word seventy-five
 class number

word ninety-nine
 class number

word two-thirds
 class number

word one-third
 class number

word three-quarters
 class number

word one-quarter
 class number

word bn
 class number

word mn
 class number

word tn
 class number

word at least
 class number quantifier adverb

word at most
 class number quantifier adverb

word more than
 class number quantifier

word fewer than
 class number quantifier

word less than
 class number quantifier

word nearly
 class adverb

word almost
 class adverb

word approximately
 class number quantifier adverb

word roughly
 class number quantifier adverb

word as many as
 class number quantifier

word as much as
 class number quantifier

word as few as
 class number quantifier

word no fewer than
 class number quantifier

word no less than
 class number quantifier

word no more than
 class number quantifier

word not less than
 class number quantifier

word an estimated
 class number quantifier

word just over
 class number adverb

word just under
 class number adverb

word well over
 class number quantifier

word in excess of
 class number quantifier

word upwards of
 class number quantifier

word merely
 class adverb

# Time words

word Monday
 class time

word Tuesday
 class time

word Wednesday
 class time

word Thursday
 class time

word Friday
 class time

word Saturday
 class time

word Sunday
 class time

word Mondays
 class time

word Tuesdays
 class time

word Wednesdays
 class time

word Thursdays
 class time

word Fridays
 class time

word Saturdays
 class time

word Sundays
 class time

word Tue
 class time

word Tues
 class time

word Thu
 class time

word Thur
 class time

word Thurs
 class time

word Fri
 class time

word January
 class time

word February
 class time

word March
 class time

word April
 class time

word May
 class time

word June
 class time

word July
 class time

word August
 class time

word September
 class time

word October
 class time

word November
 class time

word December
 class time

word Jan
 class time

word Feb
 class time

word Apr
 class time

word Jun
 class time

word Jul
 class time

word Aug
 class time

word Sep
 class time

word Sept
 class time

word Oct
 class time

word Nov
 class time

word Dec
 class time

word Jan.
 class time

word Feb.
 class time

word Aug.
 class time

word Sept.
 class time

word Oct.
 class time

word Nov.
 class time

word Dec.
 class time

word Ramadan
 class time

word Easter
 class time

word Christmas
 class time

word Eid
 class time

word Eid al-Fitr
 class time

word Eid al-Adha
 class time

word Passover
 class time

word Hanukkah
 class time

word Thanksgiving
 class time

word Diwali
 class time

word Muharram
 class time

word Rajab
 class time

word Shaaban
 class time

word Shawwal
 class time

word Safar
 class time

word New Year
 class time

word New Year's Eve
 class time

word New Year's Day
 class time

word Christmas Eve
 class time

word Good Friday
 class time

word Black Friday
 class time

word Halloween
 class time

word Nowruz
 class time

word spring
 class time

word summer
 class time

word autumn
 class time

word winter
 class time

word today
 class time

word yesterday
 class time

word tomorrow
 class time

word tonight
 class time

word overnight
 class time adverb

word midnight
 class time

word noon
 class time

word midday
 class time

word morning
 class time

word afternoon
 class time

word evening
 class time

word night
 class time

word dawn
 class time

word dusk
 class time

word sunrise
 class time

word sunset
 class time

word now
 class adverb

word nowadays
 class time

word currently
 class time

word presently
 class time

word at present
 class time

word at the moment
 class time

word at this point
 class time

word so far
 class time

word to date
 class time adverb

word until now
 class time

word up to now
 class time

word thus far
 class time

word recently
 class time

word lately
 class time adverb

word of late
 class time

word earlier
 class time

word later
 class time

word soon
 class time

word shortly
 class time

word immediately
 class time

word previously
 class time

word formerly
 class time

word afterwards
 class time adverb

word afterward
 class time

word thereafter
 class time

word subsequently
 class time

word beforehand
 class time

word meanwhile
 class time

word meantime
 class time

word in the meantime
 class time

word in the meanwhile
 class time

word simultaneously
 class time

word at the same time
 class time

word at the time
 class time

word at that time
 class time

word at once
 class time

word ago
 class time

word since then
 class time

word by then
 class time

word from then on
 class time

word ever
 class adverb

word always
 class adverb

word often
 class adverb

word sometimes
 class time

word occasionally
 class time

word frequently
 class time

word repeatedly
 class time adverb

word again
 class adverb

word already
 class adverb

word still
 class adverb

word anymore
 class time

word any more
 class time

word this week
 class time

word last week
 class time

word next week
 class time

word this month
 class time

word last month
 class time

word next month
 class time

word this year
 class time

word last year
 class time

word next year
 class time

word this morning
 class time

word this afternoon
 class time

word this evening
 class time

word last night
 class time

word earlier today
 class time

word later today
 class time

word earlier this week
 class time

word later this week
 class time

word earlier this month
 class time

word later this month
 class time

word earlier this year
 class time

word later this year
 class time

word late last year
 class time

word early next year
 class time

word the other day
 class time

word a day earlier
 class time

word a day later
 class time

word a week ago
 class time

word a year ago
 class time

word a month ago
 class time

word years ago
 class time

word months ago
 class time

word weeks ago
 class time

word days ago
 class time

word hours ago
 class time

word in recent years
 class time

word in recent months
 class time

word in recent weeks
 class time

word in recent days
 class time

word in the past
 class time

word in the future
 class time

word in the coming days
 class time

word in the coming weeks
 class time

word in the coming months
 class time

word over the years
 class time

word for years
 class time

word for months
 class time

word for weeks
 class time

word for days
 class time

word for decades
 class time

word at first
 class time

word at last
 class time

word in the end
 class time

word in the long run
 class time

word in the short term
 class time

word in the long term
 class time

word for now
 class time

word for the time being
 class time

word by now
 class time

word right now
 class time

word just now
 class time

word from now on
 class time

word a few days ago
 class time

word two years ago
 class time

word the day before yesterday
 class time

word the day after tomorrow
 class time

word the following day
 class time

word the next day
 class time

word the same day
 class time

word the previous day
 class time

word the previous year
 class time

word the following year
 class time

word daily
 class time

word weekly
 class time

word monthly
 class time

word yearly
 class time

word annually
 class time

word hourly
 class time

word nightly
 class time

word quarterly
 class time

word on time
 class time

word in time
 class time

word all day
 class time

word all night
 class time

word all week
 class time

word all year
 class time

word year-on-year
 class time

word year-over-year
 class time

word weekend
 class time

word this weekend
 class time

word last weekend
 class time

word over the weekend
 class time

word at the weekend
 class time

word weekdays
 class time

word am
 class time

word pm
 class time

word a.m.
 class time

word p.m.
 class time

word GMT
 class time

word UTC
 class time

word BST
 class time

word ET
 class time

word EST
 class time

word EDT
 class time

word PST
 class time

word PDT
 class time

word CET
 class time

word AST
 class time

word o'clock
 class time

word AD
 class time

word BC
 class time

word BCE
 class time

word CE
 class time

word by the end of
 class prep

word as early as
 class prep

word as late as
 class prep

# Adverbs

word reportedly
 class adverb

word allegedly
 class adverb

word purportedly
 class adverb

word apparently
 class adverb

word seemingly
 class adverb

word evidently
 class adverb

word clearly
 class adverb

word obviously
 class adverb

word certainly
 class adverb

word surely
 class adverb

word undoubtedly
 class adverb

word doubtless
 class adverb

word indeed
 class adverb

word actually
 class adverb

word really
 class adverb

word truly
 class adverb

word in fact
 class adverb

word as a matter of fact
 class adverb

word in reality
 class adverb

word in practice
 class adverb

word in effect
 class adverb

word of course
 class adverb

word naturally
 class adverb

word inevitably
 class adverb

word fortunately
 class adverb

word unfortunately
 class adverb

word luckily
 class adverb

word sadly
 class adverb

word happily
 class adverb

word hopefully
 class adverb

word thankfully
 class adverb

word regrettably
 class adverb

word tragically
 class adverb

word curiously
 class adverb

word oddly
 class adverb

word strangely
 class adverb

word surprisingly
 class adverb

word unsurprisingly
 class adverb

word interestingly
 class adverb

word importantly
 class adverb

word significantly
 class adverb

word remarkably
 class adverb

word crucially
 class adverb

word critically
 class adverb

word ironically
 class adverb

word understandably
 class adverb

word arguably
 class adverb

word admittedly
 class adverb

word frankly
 class adverb

word honestly
 class adverb

word seriously
 class adverb

word personally
 class adverb

word officially
 class adverb

word unofficially
 class adverb

word formally
 class adverb

word informally
 class adverb

word publicly
 class adverb

word privately
 class adverb

word openly
 class adverb

word secretly
 class adverb

word covertly
 class adverb

word overtly
 class adverb

word clandestinely
 class adverb

word quietly
 class adverb

word silently
 class adverb

word loudly
 class adverb

word however
 class adverb

word nevertheless
 class adverb

word nonetheless
 class adverb

word even so
 class adverb

word therefore
 class adverb

word thus
 class adverb

word hence
 class adverb

word consequently
 class adverb

word accordingly
 class adverb

word as a result
 class adverb

word for this reason
 class adverb

word that is why
 class adverb

word because of this
 class adverb

word instead
 class adverb

word rather
 class adverb

word in turn
 class adverb

word by contrast
 class adverb

word in contrast
 class adverb

word on the contrary
 class adverb

word conversely
 class adverb

word on the other hand
 class adverb

word on the one hand
 class adverb

word at any rate
 class adverb

word in any case
 class adverb

word in any event
 class adverb

word anyway
 class adverb

word anyhow
 class adverb

word after all
 class adverb

word above all
 class adverb

word all in all
 class adverb

word overall
 class adverb

word in general
 class adverb

word generally
 class adverb

word generally speaking
 class adverb

word in short
 class adverb

word in brief
 class adverb

word in summary
 class adverb

word in sum
 class adverb

word in conclusion
 class adverb

word to conclude
 class adverb

word to sum up
 class adverb

word in other words
 class adverb

word that is to say
 class adverb

word put simply
 class adverb

word simply put
 class adverb

word more broadly
 class adverb

word broadly
 class adverb

word broadly speaking
 class adverb

word firstly
 class adverb

word secondly
 class adverb

word thirdly
 class adverb

word lastly
 class adverb

word finally
 class adverb

word eventually
 class adverb

word ultimately
 class adverb

word initially
 class adverb

word originally
 class adverb

word to be sure
 class adverb

word to that end
 class adverb

word with that
 class adverb

word to begin with
 class adverb

word to start with
 class adverb

word first of all
 class adverb

word for one thing
 class adverb

word by the way
 class adverb

word incidentally
 class adverb

word then again
 class adverb

word as it were
 class adverb

word so to speak
 class adverb

word as such
 class adverb

word as usual
 class adverb

word as expected
 class adverb

word in essence
 class adverb

word essentially
 class adverb

word basically
 class adverb

word fundamentally
 class adverb

word primarily
 class adverb

word mainly
 class adverb

word mostly
 class adverb

word largely
 class adverb

word chiefly
 class adverb

word principally
 class adverb

word partly
 class adverb

word partially
 class adverb

word in part
 class adverb

word wholly
 class adverb

word entirely
 class adverb

word completely
 class adverb

word totally
 class adverb

word fully
 class adverb

word utterly
 class adverb

word absolutely
 class adverb

word altogether
 class adverb

word quite
 class adverb

word very
 class adverb

word fairly
 class adverb

word pretty
 class adverb

word extremely
 class adverb

word highly
 class adverb

word deeply
 class adverb

word strongly
 class adverb

word heavily
 class adverb

word greatly
 class adverb

word vastly
 class adverb

word hugely
 class adverb

word enormously
 class adverb

word immensely
 class adverb

word increasingly
 class adverb

word decreasingly
 class adverb

word more and more
 class adverb

word less and less
 class adverb

word further
 class adverb

word far
 class adverb

word farther
 class adverb

word slightly
 class adverb

word somewhat
 class adverb

word a bit
 class adverb

word kind of
 class adverb

word sort of
 class adverb

word relatively
 class adverb

word comparatively
 class adverb

word moderately
 class adverb

word specially
 class adverb

word exactly
 class adverb

word precisely
 class adverb

word virtually
 class adverb

word practically
 class adverb

word just
 class adverb

word simply
 class adverb

word alone
 class adverb

word even
 class adverb

word as well
 class adverb

word else
 class adverb

word together
 class adverb

word jointly
 class adverb

word collectively
 class adverb

word individually
 class adverb

word separately
 class adverb

word independently
 class adverb

word mutually
 class adverb

word unilaterally
 class adverb

word bilaterally
 class adverb

word multilaterally
 class adverb

word unanimously
 class adverb

word here
 class adverb

word there
 class adverb

word everywhere
 class adverb

word somewhere
 class adverb

word anywhere
 class adverb

word elsewhere
 class adverb

word abroad
 class adverb

word overseas
 class adverb

word at home
 class adverb

word home
 class adverb

word away
 class adverb

word back
 class adverb

word forward
 class adverb

word forwards
 class adverb

word backward
 class adverb

word backwards
 class adverb

word aside
 class adverb

word apart
 class adverb

word ahead
 class adverb

word nearby
 class adverb

word online
 class adverb

word offline
 class adverb

word indoors
 class adverb

word outdoors
 class adverb

word upstairs
 class adverb

word downstairs
 class adverb

word north
 class adverb

word south
 class adverb

word east
 class adverb

word west
 class adverb

word northward
 class adverb

word southward
 class adverb

word eastward
 class adverb

word westward
 class adverb

word inland
 class adverb

word ashore
 class adverb

word downtown
 class adverb

word well
 class adverb

word badly
 class adverb

word better
 class adverb

word best
 class adverb

word worse
 class adverb

word worst
 class adverb

word fast
 class adverb

word hard
 class adverb

word late
 class adverb

word early
 class adverb

word long
 class adverb

word high
 class adverb

word low
 class adverb

word deep
 class adverb

word straight
 class adverb

word right
 class adverb

word left
 class adverb

word wrong
 class adverb

word loud
 class adverb

word quickly
 class adverb

word rapidly
 class adverb

word swiftly
 class adverb

word promptly
 class adverb

word instantly
 class adverb

word suddenly
 class adverb

word abruptly
 class adverb

word gradually
 class adverb

word slowly
 class adverb

word steadily
 class adverb

word constantly
 class adverb

word continually
 class adverb

word continuously
 class adverb

word consistently
 class adverb

word regularly
 class adverb

word usually
 class adverb

word normally
 class adverb

word typically
 class adverb

word commonly
 class adverb

word routinely
 class adverb

word habitually
 class adverb

word traditionally
 class adverb

word historically
 class adverb

word temporarily
 class adverb

word permanently
 class adverb

word indefinitely
 class adverb

word briefly
 class adverb

word momentarily
 class adverb

word forever
 class adverb

word necessarily
 class adverb

word deliberately
 class adverb

word intentionally
 class adverb

word knowingly
 class adverb

word unknowingly
 class adverb

word unwittingly
 class adverb

word wilfully
 class adverb

word willfully
 class adverb

word purposely
 class adverb

word on purpose
 class adverb

word accidentally
 class adverb

word by accident
 class adverb

word by chance
 class adverb

word inadvertently
 class adverb

word mistakenly
 class adverb

word wrongly
 class adverb

word wrongfully
 class adverb

word falsely
 class adverb

word unlawfully
 class adverb

word illegally
 class adverb

word legally
 class adverb

word lawfully
 class adverb

word unfairly
 class adverb

word unjustly
 class adverb

word justly
 class adverb

word rightly
 class adverb

word correctly
 class adverb

word incorrectly
 class adverb

word properly
 class adverb

word improperly
 class adverb

word indirectly
 class adverb

word explicitly
 class adverb

word implicitly
 class adverb

word tacitly
 class adverb

word effectively
 class adverb

word efficiently
 class adverb

word successfully
 class adverb

word unsuccessfully
 class adverb

word actively
 class adverb

word passively
 class adverb

word aggressively
 class adverb

word forcibly
 class adverb

word violently
 class adverb

word brutally
 class adverb

word fiercely
 class adverb

word vehemently
 class adverb

word vigorously
 class adverb

word sharply
 class adverb

word harshly
 class adverb

word bitterly
 class adverb

word angrily
 class adverb

word furiously
 class adverb

word severely
 class adverb

word gravely
 class adverb

word fatally
 class adverb

word mortally
 class adverb

word dangerously
 class adverb

word safely
 class adverb

word securely
 class adverb

word carefully
 class adverb

word cautiously
 class adverb

word closely
 class adverb

word thoroughly
 class adverb

word extensively
 class adverb

word widely
 class adverb

word globally
 class adverb

word internationally
 class adverb

word worldwide
 class adverb

word nationwide
 class adverb

word nationally
 class adverb

word regionally
 class adverb

word locally
 class adverb

word domestically
 class adverb

word universally
 class adverb

word politically
 class adverb

word economically
 class adverb

word financially
 class adverb

word militarily
 class adverb

word diplomatically
 class adverb

word technically
 class adverb

word technologically
 class adverb

word scientifically
 class adverb

word socially
 class adverb

word culturally
 class adverb

word religiously
 class adverb

word ethically
 class adverb

word morally
 class adverb

word constitutionally
 class adverb

word judicially
 class adverb

word environmentally
 class adverb

word commercially
 class adverb

word digitally
 class adverb

word electronically
 class adverb

word remotely
 class adverb

word automatically
 class adverb

word manually
 class adverb

word physically
 class adverb

word mentally
 class adverb

word emotionally
 class adverb

word psychologically
 class adverb

word sexually
 class adverb

word racially
 class adverb

word ethnically
 class adverb

word anonymously
 class adverb

word notoriously
 class adverb

word famously
 class adverb

word infamously
 class adverb

word popularly
 class adverb

word so-called
 class adverb

word reputedly
 class adverb

word ostensibly
 class adverb

word nominally
 class adverb

word literally
 class adverb

word figuratively
 class adverb

word visibly
 class adverb

word invisibly
 class adverb

word noticeably
 class adverb

word considerably
 class adverb

word substantially
 class adverb

word dramatically
 class adverb

word drastically
 class adverb

word radically
 class adverb

word marginally
 class adverb

word minimally
 class adverb

word maximally
 class adverb

word proportionally
 class adverb

word disproportionately
 class adverb

word equally
 class adverb

word differently
 class adverb

word alike
 class adverb

word alternatively
 class adverb

word once again
 class adverb

word once more
 class adverb

word over and over
 class adverb

word time and again
 class adverb

word at large
 class adverb

word in person
 class adverb

word in public
 class adverb

word in private
 class adverb

word in secret
 class adverb

word in detail
 class adverb

word in full
 class adverb

word in full force
 class adverb

word in force
 class adverb

word in vain
 class adverb

word in exile
 class adverb



word on air
 class adverb

word on camera
 class adverb

word on record
 class adverb

word off the record
 class adverb

word on bail
 class adverb


word at gunpoint
 class adverb

word by force
 class adverb

word by law
 class adverb

word de facto
 class adverb

word de jure
 class adverb

word per se
 class adverb

word ad hoc
 class adverb

word ex officio
 class adverb

word in absentia
 class adverb

word pro bono
 class adverb

word vice versa
 class adverb

word et al
 class adverb

word etc
 class adverb

word etc.
 class adverb

word and so on
 class adverb

word and so forth
 class adverb

word newly
 class adverb

word freshly
 class adverb

word latterly
 class adverb

word afresh
 class adverb

word anew
 class adverb

word aloud
 class adverb

word abreast
 class adverb

word afloat
 class adverb

word aloft
 class adverb

word amok
 class adverb

word apiece
 class adverb

word askance
 class adverb

word maybe not
 class adverb

word as yet
 class adverb

word not surprisingly
 class adverb

word not least
 class adverb

word no doubt
 class adverb

word without doubt
 class adverb

word without question
 class adverb

word beyond doubt
 class adverb

word needless to say
 class adverb

word to no avail
 class adverb

word in the first place
 class adverb

word in the last instance
 class adverb

word on average
 class adverb

word on balance
 class adverb

word on the whole
 class adverb

word at length
 class adverb

word at best
 class adverb

word at worst
 class adverb

word at all
 class adverb

word at random
 class adverb

word at risk
 class adverb

word at stake
 class adverb

word at odds
 class adverb

word at ease
 class adverb

word at war
 class adverb

word at peace
 class adverb

word at sea
 class adverb

word at work
 class adverb

word at issue
 class adverb

word by far
 class adverb

word by and large
 class adverb

word by and by
 class adverb

word little by little
 class adverb

word step by step
 class adverb

word one by one
 class adverb

word day by day
 class adverb

word side by side
 class adverb

word face to face
 class adverb

word back and forth
 class adverb

word to and fro
 class adverb

word sooner or later
 class adverb

word more or less
 class adverb

word so to say
 class adverb

word all along
 class adverb

word all over
 class adverb

word all but
 class adverb

word all of a sudden
 class adverb

word all too
 class adverb

word ever more
 class adverb

word never mind
 class adverb

word right away
 class adverb

word straight away
 class adverb

word straightaway
 class adverb

word outright
 class adverb

word underway
 class adverb

word under way
 class adverb

word under fire
 class adverb


word under pressure
 class adverb




word under review
 class adverb

word so far as
 class adverb

word thereby
 class adverb

word therein
 class adverb

word thereof
 class adverb

word thereto
 class adverb

word thereupon
 class adverb

word herein
 class adverb

word hereby
 class adverb

word heretofore
 class adverb

word hitherto
 class adverb

word henceforth
 class adverb

word hereafter
 class adverb

word whatsoever
 class adverb

word albeit
 class adverb

word quasi
 class adverb

word statewide
 class adverb

word citywide
 class adverb

word companywide
 class adverb

word industrywide
 class adverb

word sideways
 class adverb

word lengthwise
 class adverb

word clockwise
 class adverb

word counterclockwise
 class adverb

word year-round
 class adverb

word round-the-clock
 class adverb

word around the clock
 class adverb

word full-time
 class adverb

word part-time
 class adverb

word first-hand
 class adverb

word firsthand
 class adverb

word single-handedly
 class adverb

word overwhelmingly
 class adverb

word resoundingly
 class adverb

word narrowly
 class adverb

word decisively
 class adverb

word convincingly
 class adverb

word comfortably
 class adverb

word easily
 class adverb

word purely
 class adverb

word strictly
 class adverb

word rigorously
 class adverb

word freely
 class adverb

word readily
 class adverb

word willingly
 class adverb

word reluctantly
 class adverb

word unwillingly
 class adverb

word eagerly
 class adverb

word keenly
 class adverb

word gladly
 class adverb

word warmly
 class adverb

word coldly
 class adverb

word coolly
 class adverb

word calmly
 class adverb

word peacefully
 class adverb

word patiently
 class adverb

word politely
 class adverb

word kindly
 class adverb

word gently
 class adverb

word softly
 class adverb

word lightly
 class adverb

word brightly
 class adverb

word darkly
 class adverb

word nicely
 class adverb

word neatly
 class adverb

word poorly
 class adverb

word richly
 class adverb

word cheaply
 class adverb

word dearly
 class adverb

word expensively
 class adverb

word abundantly
 class adverb

word scantily
 class adverb

word amply
 class adverb

word sufficiently
 class adverb

word insufficiently
 class adverb

word adequately
 class adverb

word inadequately
 class adverb

word reasonably
 class adverb

word unreasonably
 class adverb

word rationally
 class adverb

word logically
 class adverb

word inconceivably
 class adverb

word plausibly
 class adverb

word wisely
 class adverb

word unwisely
 class adverb

word foolishly
 class adverb

word stupidly
 class adverb

word cleverly
 class adverb

word skilfully
 class adverb

word skillfully
 class adverb

word masterfully
 class adverb

word brilliantly
 class adverb

word beautifully
 class adverb

word wonderfully
 class adverb

word marvellously
 class adverb

word perfectly
 class adverb

word imperfectly
 class adverb

word flawlessly
 class adverb

word spectacularly
 class adverb

word stunningly
 class adverb

word shockingly
 class adverb

word alarmingly
 class adverb

word worryingly
 class adverb

word disturbingly
 class adverb

word depressingly
 class adverb

word disappointingly
 class adverb

word encouragingly
 class adverb

word reassuringly
 class adverb

word confidently
 class adverb

word proudly
 class adverb

word defiantly
 class adverb

word boldly
 class adverb

word bravely
 class adverb

word courageously
 class adverb

word heroically
 class adverb

word desperately
 class adverb

word frantically
 class adverb

word hastily
 class adverb

word hurriedly
 class adverb

word urgently
 class adverb

word imminently
 class adverb

word punctually
 class adverb

word belatedly
 class adverb

word prematurely
 class adverb

word preemptively
 class adverb

word pre-emptively
 class adverb

word proactively
 class adverb

word retroactively
 class adverb

word retrospectively
 class adverb

word concurrently
 class adverb

word consecutively
 class adverb

word successively
 class adverb

word progressively
 class adverb

word exponentially
 class adverb

word sporadically
 class adverb

word intermittently
 class adverb

word periodically
 class adverb

word perpetually
 class adverb

word persistently
 class adverb

word insistently
 class adverb

word stubbornly
 class adverb

word tirelessly
 class adverb

word relentlessly
 class adverb

word ruthlessly
 class adverb

word mercilessly
 class adverb

word indiscriminately
 class adverb

word arbitrarily
 class adverb

word systematically
 class adverb

word methodically
 class adverb

word strategically
 class adverb

word tactically
 class adverb

word operationally
 class adverb

word logistically
 class adverb

word structurally
 class adverb

word institutionally
 class adverb

word bureaucratically
 class adverb

word administratively
 class adverb

word procedurally
 class adverb

word substantively
 class adverb

word materially
 class adverb

word tangibly
 class adverb

word demonstrably
 class adverb

word verifiably
 class adverb

word provably
 class adverb

word credibly
 class adverb

word reliably
 class adverb

word authoritatively
 class adverb

word definitively
 class adverb

word conclusively
 class adverb

word tentatively
 class adverb

word provisionally
 class adverb

word conditionally
 class adverb

word unconditionally
 class adverb

word categorically
 class adverb

word flatly
 class adverb

word bluntly
 class adverb

word squarely
 class adverb

word roundly
 class adverb

word soundly
 class adverb

word firmly
 class adverb

word adamantly
 class adverb

word staunchly
 class adverb

word loyally
 class adverb

word faithfully
 class adverb

word dutifully
 class adverb

word obediently
 class adverb

word diligently
 class adverb

word industriously
 class adverb

word energetically
 class adverb

word enthusiastically
 class adverb

word passionately
 class adverb

word fervently
 class adverb

word ardently
 class adverb

word zealously
 class adverb

word fanatically
 class adverb

word blindly
 class adverb

word recklessly
 class adverb

word carelessly
 class adverb

word negligently
 class adverb

word irresponsibly
 class adverb

word maliciously
 class adverb

word viciously
 class adverb

word cruelly
 class adverb

word savagely
 class adverb

word barbarically
 class adverb

word inhumanely
 class adverb

word humanely
 class adverb

word compassionately
 class adverb

word generously
 class adverb

word selflessly
 class adverb

word selfishly
 class adverb

word greedily
 class adverb

word corruptly
 class adverb

word fraudulently
 class adverb

word dishonestly
 class adverb

word deceptively
 class adverb

word misleadingly
 class adverb

word deceitfully
 class adverb

word treacherously
 class adverb

word sincerely
 class adverb

word genuinely
 class adverb

word authentically
 class adverb

word verbally
 class adverb

word orally
 class adverb

word visually
 class adverb

word graphically
 class adverb

word statistically
 class adverb

word mathematically
 class adverb

word numerically
 class adverb

word chemically
 class adverb

word biologically
 class adverb

word genetically
 class adverb

word medically
 class adverb

word clinically
 class adverb

word surgically
 class adverb

word tightly
 class adverb

word loosely
 class adverb

word thinly
 class adverb

word thickly
 class adverb

word densely
 class adverb

word sparsely
 class adverb

word evenly
 class adverb

word unevenly
 class adverb

# Greetings and interjections

word hello
 class greeting

word hi
 class greeting

word hey
 class greeting

word goodbye
 class greeting

word bye
 class greeting

word thanks
 class greeting

word thank you
 class greeting

word sorry
 class greeting

word yes
 class greeting

word yeah
 class greeting

word okay
 class greeting

word ok
 class greeting

word oh
 class greeting

word ah
 class greeting

word wow
 class greeting

word good morning
 class greeting

word good evening
 class greeting

word good afternoon
 class greeting

word good night
 class greeting

word congratulations
 class greeting

word cheers
 class greeting

word amen
 class greeting

word alas
 class greeting

word peace be upon you
 class greeting

word God bless
 class greeting

word bravo
 class greeting

word hooray
 class greeting

word happy birthday
 class greeting

word happy new year
 class greeting

word you're welcome
 class greeting

word excuse me
 class greeting

word pardon
 class greeting

word RIP
 class greeting

word best wishes
 class greeting

word kind regards
 class greeting

# At odds
word at odds with
 class prep

word at loggerheads with
 class prep

word in dispute with
 class prep

word at war with
 class prep

word in conflict with
 class prep

word in protest over
 class prep

word with backing from
 class prep

word with support from
 class prep

word allied with
 class prep

word in coalition with
 class prep
