# What the tests' Request Tracker holds from the start: support's queue and one for prepared cases, custom fields, two people and their rights.
@Queues = ({ Name => 'Support', Description => 'Product support', CorrespondAddress => 'support@rt.test', CommentAddress => 'support-comment@rt.test' },
  { Name => 'Handover', Description => 'Prepared cases that wait for a key contact' });
@CustomFields = (
  { Name => 'ClientKey',   Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket', Queue => ['Support', 'Handover'], UniqueValues => 1 },
  { Name => 'Severity',    Type => 'SelectSingle', LookupType => 'RT::Queue-RT::Ticket', Queue => ['Support'],
    Values => [ map { +{ Name => "S$_", SortOrder => $_ } } 1 .. 4 ] },
  { Name => 'Instance',    Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket', Queue => ['Support'] },
  { Name => 'ProductVersion', Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket', Queue => ['Support'] },
  # On the transaction, so that every reply and every file can carry its own idempotency key.
  { Name => 'ClientOpKey', Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket-RT::Transaction', Queue => ['Support', 'Handover'] },
);
@Users = (
  { Name => 'companion', RealName => 'Companion App', EmailAddress => 'companion@rt.test', Password => 'companion-pass', Privileged => 1 },
  { Name => 'agent1', RealName => 'Agent One', EmailAddress => 'agent1@rt.test', Password => 'agent1-pass', Privileged => 1 },
);
@ACL = (
  # Mail from people Request Tracker does not know yet.
  ( map { +{ GroupDomain => 'SystemInternal', GroupType => 'Everyone', Queue => 'Support', Right => $_ } } qw(CreateTicket ReplyToTicket) ),
  ( map { +{ UserId => 'companion', Queue => 'Support', Right => $_ } } qw(SeeQueue ShowTicket CreateTicket ReplyToTicket CommentOnTicket ShowTicketComments ModifyTicket SeeCustomField ModifyCustomField Watch ShowOutgoingEmail) ),
  ( map { +{ UserId => 'companion', Queue => 'Handover', Right => $_ } } qw(SeeQueue ShowTicket CreateTicket ReplyToTicket ModifyTicket SeeCustomField ModifyCustomField) ),
  ( map { +{ UserId => 'companion', Right => $_ } } qw(ManageAuthTokens ModifySelf) ),
  ( map { +{ UserId => 'agent1', Queue => 'Support', Right => $_ } } qw(SeeQueue ShowTicket CreateTicket ReplyToTicket CommentOnTicket ShowTicketComments ModifyTicket OwnTicket TakeTicket StealTicket SeeCustomField ModifyCustomField DeleteTicket) ),
);
1;
