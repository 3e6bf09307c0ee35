-- What the database puts where nothing is said has to be something that the site can read.
alter table posting alter column evidence set default '{"values": {}, "repairs": []}';
